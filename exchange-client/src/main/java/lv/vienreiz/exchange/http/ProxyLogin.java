// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.AuthenticationStrategy;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.AuthScheme;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.impl.DefaultAuthenticationStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Answers the challenge of a proxy that is asked for a tunnel, and no other: that would send a request twice. */
final class ProxyLogin implements AuthenticationStrategy {

    @Override
    public List<AuthScheme> select(ChallengeType type, Map<String, AuthChallenge> challenges, HttpContext context) {
        boolean asked = context.getAttribute(Attempt.KEY) instanceof Attempt attempt
                && attempt.tunnel() == Attempt.Tunnel.ASKED_FOR;
        return asked && type == ChallengeType.PROXY
                ? DefaultAuthenticationStrategy.INSTANCE.select(type, challenges, context)
                : List.of();
    }
}
