// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;

/**
 * The right to take the next step of a message, for a time.
 *
 * @param claim what no other claim is called; the store keeps it, and takes word from its holder only
 * @param end when this node stops using it, by its own clock
 * @param until when other nodes may take it over, by the clock of the database, in milliseconds
 */
record Lease(String claim, Instant end, long until) {

    /** The right of the only owner. */
    static final Lease SOLE = new Lease("", Instant.MAX, 0);
}
