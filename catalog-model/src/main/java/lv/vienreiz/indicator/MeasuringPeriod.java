// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A span of days for which something is measured, such as a month or a quarter.
 *
 * @param from its first day
 * @param to its last day
 */
public record MeasuringPeriod(LocalDate from, LocalDate to) implements Comparable<MeasuringPeriod> {

    /**
     * Makes a period.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public MeasuringPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on its first day or later, found " + from + " to " + to);
        }
    }

    /**
     * Tells whether a day is in the period.
     *
     * @param day the day
     * @return true from its first to its last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Sorts the earlier first. */
    @Override
    public int compareTo(MeasuringPeriod other) {
        int begin = from.compareTo(other.from);
        return begin == 0 ? to.compareTo(other.to) : begin;
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
