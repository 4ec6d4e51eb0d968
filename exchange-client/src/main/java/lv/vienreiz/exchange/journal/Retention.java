// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Duration;

/**
 * The policy by which old entries go: whole sealed segments, once their newest entry is old enough.
 *
 * @param keep how long entries are kept
 * @param reason the act or decision that says so; it stays in place of what was dropped
 */
public record Retention(Duration keep, String reason) {

    /** Checks that the time is positive and the reason is given. */
    public Retention {
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("Entries are kept for a positive time, found " + keep);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A policy of retention names the act or decision that it follows");
        }
    }
}
