// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.token;

import java.io.IOException;
import java.time.Instant;

/**
 * The way to whoever gives out tokens, written by the user of the library: how a system proves itself differs from gateway to
 * gateway. Safe for use by several threads.
 */
@FunctionalInterface
public interface TokenIssuer {

    /**
     * Asks for a new token, never for the renewal of an old one. Blocks.
     *
     * @param request what it is wanted for
     * @param deadline when to give up
     * @return the token
     * @throws IOException if there is none to be had now; its text is not logged
     */
    IssuedToken issue(TokenRequest request, Instant deadline) throws IOException;
}
