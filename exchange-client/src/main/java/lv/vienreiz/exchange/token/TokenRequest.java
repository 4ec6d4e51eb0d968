// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.token;

import java.net.URI;
import java.util.Set;

/**
 * What a token is wanted for; equal requests share one.
 *
 * @param issuer where tokens come from
 * @param audience whom it is shown to, or an empty text
 * @param scopes what it shall allow
 * @param key which key it is bound to, such as the thumbprint of a certificate, or an empty text; another key needs another
 *     token
 */
public record TokenRequest(URI issuer, String audience, Set<String> scopes, String key) {

    /** Makes a request. */
    public TokenRequest {
        scopes = Set.copyOf(scopes);
    }
}
