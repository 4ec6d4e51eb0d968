// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.indicator.Absence;
import lv.vienreiz.indicator.MeasuringPeriod;

/**
 * One period of an indicator: a value, or why there is none.
 *
 * @param period the period
 * @param value the value, exact or rounded to 34 digits
 * @param absence why there is none
 */
public record SeriesPoint(MeasuringPeriod period, Optional<BigDecimal> value, Optional<Absence> absence) {

    /**
     * Makes a point.
     *
     * @throws IllegalArgumentException if it has both a value and a reason why there is none, or neither
     */
    public SeriesPoint {
        Objects.requireNonNull(period, "period");
        if (value.isPresent() == absence.isPresent()) {
            throw new IllegalArgumentException(
                    "A point has a value or a reason why there is none, found " + value + " and " + absence);
        }
    }

    static SeriesPoint of(MeasuringPeriod period, BigDecimal value) {
        return new SeriesPoint(period, Optional.of(value), Optional.empty());
    }

    static SeriesPoint without(MeasuringPeriod period, Absence absence) {
        return new SeriesPoint(period, Optional.empty(), Optional.of(absence));
    }
}
