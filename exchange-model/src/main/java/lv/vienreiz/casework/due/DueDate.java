// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

import java.time.LocalDate;
import java.util.Optional;

/** By when a case is due, or why that cannot be said. */
public sealed interface DueDate {

    /**
     * The day is known.
     *
     * @param on the last day
     */
    record Due(LocalDate on) implements DueDate {}

    /** The documents are not complete, so that no time runs yet. */
    record NotStarted() implements DueDate {}

    /** The clock stands still, and the day moves with it. */
    record Paused() implements DueDate {}

    /**
     * The day lies beyond a year of which nothing was stated.
     *
     * @param year the year
     */
    record UnknownYear(int year) implements DueDate {}

    /**
     * The day.
     *
     * @return the last day, where it is known
     */
    default Optional<LocalDate> date() {
        return this instanceof Due due ? Optional.of(due.on()) : Optional.empty();
    }
}
