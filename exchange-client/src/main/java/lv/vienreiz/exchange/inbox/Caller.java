// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.onceonly.UserId;

/**
 * Who sent a request, as the bus vouches for it.
 *
 * @param system the calling system in the words of the bus; for X-Road a subsystem or member such as
 *     {@code LV/GOV/90000000023/portal}
 * @param user on whose behalf it calls; personal
 * @param issue the case or document that caused the request
 * @param representedParty the party that the system represents
 * @param reference how the bus names this exchange, or an empty text
 */
public record Caller(
        String system,
        Optional<UserId> user,
        Optional<String> issue,
        Optional<String> representedParty,
        String reference) {

    /** Makes a caller. */
    public Caller {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(representedParty, "representedParty");
        Objects.requireNonNull(reference, "reference");
    }

    /** Names the system, never a person. */
    @Override
    public String toString() {
        return "Caller[" + system + "]";
    }
}
