// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.token.TokenCache;
import lv.vienreiz.exchange.token.TokenRequest;

/**
 * Shows the receiver a token, and once another one if it was refused: a receiver that answers 401 has not looked at the message.
 *
 * @param tokens gives them
 * @param wanted tells which to show, asked at each call
 */
record Authorizing(TokenCache tokens, Supplier<TokenRequest> wanted) {

    private static final String AUTHORIZATION = "Authorization";

    /** One call; the number says how many were made before it. */
    interface Calling {
        CallResult call(HttpCall call, int before);
    }

    CallResult around(HttpCall call, Instant deadline, Calling calling) {
        if (call.names(AUTHORIZATION)) {
            return calling.call(call, 0);
        }
        TokenRequest request = wanted.get();
        Optional<String> token = tokens.token(request, deadline);
        if (token.isEmpty()) {
            return new CallResult.NotLeft(Fault.of(Fault.Origin.CLIENT, "client.no_token"));
        }
        CallResult first = calling.call(shown(call, token.get()), 0);
        if (!isRefused(first)) {
            return first;
        }
        return tokens.insteadOf(request, token.get(), deadline)
                .map(other -> calling.call(shown(call, other), 1))
                .orElse(first);
    }

    private static HttpCall shown(HttpCall call, String token) {
        return call.with(AUTHORIZATION, "Bearer " + token);
    }

    private static boolean isRefused(CallResult result) {
        return result instanceof CallResult.Answered answered
                && answered.reply().status() == 401
                && BusError.in(answered.reply()).isEmpty();
    }
}
