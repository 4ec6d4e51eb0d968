// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens for all who send: one for each {@link TokenRequest}, however many callers there are.
 *
 * <p>A token is renewed after four fifths of its life, by the first caller who comes by; the others go on with the old one. While
 * its issuer is away it is used until shortly before its end, and the issuer is asked again every few seconds. Who has no
 * token at all waits for the one caller who asks, and shares what comes of it.
 *
 * <p>Safe for use by several threads; one serves a whole program.
 */
public final class TokenCache {

    private final TokenIssuer issuer;
    private final Clock clock;
    private final Map<TokenRequest, TokenSlot> slots = new ConcurrentHashMap<>();

    /**
     * Makes a cache without any token.
     *
     * @param issuer gives out tokens
     * @param clock tells how old they are
     */
    public TokenCache(TokenIssuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Gives a token that is valid now. Blocks while there is none.
     *
     * @param request what it is wanted for
     * @param deadline when to give up
     * @return the token's value, or nothing if none could be had; the reason is logged
     */
    public Optional<String> token(TokenRequest request, Instant deadline) {
        return slot(request).token(deadline);
    }

    /**
     * Gives another token than one that was refused although it seemed valid: a newer one that is here already, or a new one.
     * The caller tries again with it once, and not more often.
     *
     * @param request what it is wanted for
     * @param refused the value of the token that was refused
     * @param deadline when to give up
     * @return the other token's value, or nothing if none could be had; the reason is logged
     */
    public Optional<String> insteadOf(TokenRequest request, String refused, Instant deadline) {
        return slot(request).insteadOf(refused, deadline);
    }

    private TokenSlot slot(TokenRequest request) {
        return slots.computeIfAbsent(request, wanted -> new TokenSlot(wanted, issuer, clock));
    }

    /** Tells how many tokens it has a place for, and none of them. */
    @Override
    public String toString() {
        return "TokenCache[" + slots.size() + "]";
    }
}
