// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

/**
 * One thing that is wrong with a journal.
 *
 * @param kind what is wrong
 * @param first the number of the first row concerned; 0 where it concerns the checkpoints as a whole
 * @param last the number of the last row concerned
 */
public record Flaw(Kind kind, long first, long last) {

    /** What can be wrong with a journal. */
    public enum Kind {
        /** A row says something else than when it was written. */
        ALTERED,
        /** Rows are gone from the middle or the beginning. */
        MISSING,
        /** A row stands in another place than where it was written. */
        REORDERED,
        /** Rows are gone from the end. */
        TRUNCATED,
        /** Rows up to here were written anew, chain and all. */
        REWRITTEN,
        /** There are rows, but no checkpoint. */
        CHECKPOINTS_MISSING,
        /** The checkpoint of this line was not made with the key. */
        CHECKPOINT_FORGED
    }
}
