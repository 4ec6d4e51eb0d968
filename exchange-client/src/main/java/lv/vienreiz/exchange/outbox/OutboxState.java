// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

/** How far a message in the outbox has come. */
public enum OutboxState {

    /** Waiting for its turn, or for the time of its next attempt; the receiver has provably not acted on it. */
    PENDING,

    /** An attempt has begun, and its end is not known yet. */
    IN_FLIGHT,

    /** An attempt ended without telling whether the receiver acted; it is clarified before anything of its case follows. */
    IN_DOUBT,

    /** The receiver answered. */
    DELIVERED,

    /** The bus or the receiver refused it. */
    REJECTED,

    /** Given up after too many attempts or too long a time; the receiver has provably not acted on it. */
    DEAD;

    /**
     * Tells whether nothing more happens to the message by itself.
     *
     * @return true for delivered, rejected and dead messages
     */
    public boolean isFinished() {
        return this == DELIVERED || this == REJECTED || this == DEAD;
    }
}
