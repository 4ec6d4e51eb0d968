// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a history goes wrong.
 *
 * @param position the place of the entry in the list, from 0
 * @param kind how
 * @param entry the entry
 * @param before the entry before it, where there is one
 */
public record HistoryFlaw(int position, Kind kind, StatusEntry entry, Optional<StatusEntry> before) {

    /** How a history can be wrong. */
    public enum Kind {
        /** Entries are missing before this one, by its number. */
        GAP,
        /** The number is not greater than the one before. */
        NUMBER_NOT_RISING,
        /** The first entry is no way to begin a case. */
        NO_BEGINNING,
        /** Nothing leads from the state before to this one. */
        NO_SUCH_MOVE,
        /** The move exists, for another actor. */
        NOT_THIS_ACTOR,
        /** It is dated before the entry before it. */
        BACK_IN_TIME,
        /** It contradicts what else was received, so that nobody knows how the history goes on. */
        CONTRADICTED
    }

    /** Makes a flaw. */
    public HistoryFlaw {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(before, "before");
    }
}
