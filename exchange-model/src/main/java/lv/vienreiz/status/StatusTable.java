// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.CaseState;

/**
 * Translates between an institution's own statuses and the canonical states of a case. Immutable and safe for several
 * threads.
 *
 * <pre>{@code
 * StatusTable table = StatusTable.of(PublishedStatuses.archives());
 * table.meaningOf("Apstrādē");               // Means[IN_EXECUTION, INFERRED]
 * table.ownStatusFor(CaseState.REGISTERED);  // Reģistrēts
 * }</pre>
 */
public final class StatusTable {

    private final StatusMapping mapping;
    private final Map<String, StatusRow> byOwn = new HashMap<>();
    private final Map<CaseState, StatusRow> byState = new EnumMap<>(CaseState.class);

    private StatusTable(StatusMapping mapping) {
        this.mapping = mapping;
        for (StatusRow row : mapping.rows()) {
            StatusRow before = byOwn.putIfAbsent(row.own(), row);
            if (before != null && !before.state().equals(row.state())) {
                throw new IllegalArgumentException("The status '" + row.own() + "' of " + mapping.id()
                        + " means two states; check the table by the rules to see all its faults");
            }
            row.state().ifPresent(state -> byState.merge(state, row, StatusTable::preferred));
        }
    }

    private static StatusRow preferred(StatusRow first, StatusRow second) {
        return second.preferred() && !first.preferred() ? second : first;
    }

    /**
     * Makes a table for looking up.
     *
     * @param mapping the table as a document
     * @return the table
     * @throws IllegalArgumentException if one status means two states
     */
    public static StatusTable of(StatusMapping mapping) {
        return new StatusTable(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * Tells what an own status means.
     *
     * @param own the status as the institution writes it; white space around it does not count
     * @return its meaning, or that it is unknown
     */
    public StatusMeaning meaningOf(String own) {
        StatusRow row = byOwn.get(own.strip());
        if (row == null) {
            return new StatusMeaning.Unknown(own, mapping.cut());
        }
        return row.state()
                .<StatusMeaning>map(state -> new StatusMeaning.Means(state, row.meaning()))
                .orElseGet(() -> new StatusMeaning.SaysNothing(row.own()));
    }

    /**
     * Tells how the institution itself calls a state.
     *
     * @param state the canonical state
     * @return the own status, the preferred one where there are several, or nothing where the vocabulary cannot tell it
     */
    public Optional<String> ownStatusFor(CaseState state) {
        return Optional.ofNullable(byState.get(state)).map(StatusRow::own);
    }

    /**
     * The table as a document.
     *
     * @return the table that was handed in
     */
    public StatusMapping mapping() {
        return mapping;
    }
}
