// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.util.List;
import java.util.Objects;
import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.casework.StatusEntry;

/**
 * A made-up history that is right up to one step.
 *
 * @param entries the entries in order
 * @param position the place of the first wrong entry, from 0
 * @param kind how it is wrong
 */
public record BrokenHistory(List<StatusEntry> entries, int position, HistoryFlaw.Kind kind) {

    /** Makes a broken history. */
    public BrokenHistory {
        entries = List.copyOf(entries);
        Objects.requireNonNull(kind, "kind");
    }
}
