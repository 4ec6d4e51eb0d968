// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A value of an indicator that is set for a time, such as the target of a year.
 *
 * @param from the first day for which it is set
 * @param to the last day for which it is set
 * @param value the value, in the unit of the indicator
 */
@Part
public record DatedValue(LocalDate from, LocalDate to, BigDecimal value) {

    /** Makes a value. */
    public DatedValue {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes the value of a year.
     *
     * @param year the year
     * @param value the value
     * @return the value from the first to the last day of the year
     */
    public static DatedValue ofYear(int year, BigDecimal value) {
        return new DatedValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), value);
    }

    /**
     * Tells whether the value is set for a day.
     *
     * @param day the day
     * @return true from its first to its last day
     */
    public boolean isOf(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
