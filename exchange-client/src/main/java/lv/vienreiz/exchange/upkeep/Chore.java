// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

/**
 * One thing that was done in a round.
 *
 * @param kind what it was
 * @param deleted how much was deleted: messages, answers, files, segments or pieces; none of what was not done
 * @param done false if the store refused; it is tried again in the next round
 */
public record Chore(Kind kind, long deleted, boolean done) {

    /** What is done from time to time. */
    public enum Kind {
        /** What was sent and has been kept long enough is deleted. */
        OUTBOX,
        /** What was received and has been kept long enough is deleted. */
        INBOX,
        /** Segments of the access journal that its policy no longer keeps are dropped. */
        JOURNAL,
        /** Pieces of files that broke off are cleared away. */
        FILES
    }
}
