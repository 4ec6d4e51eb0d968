// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A burden on society, put on it or taken off it: the price of an hour by the hours, and the outlay, by how often it happens
 * and to how many.
 *
 * @param name what it is
 * @param side a cost if the burden is put on, a benefit if it is taken off
 * @param pricePerHour what an hour is worth, in the currency of the appraisal
 * @param hours how many hours it takes each time
 * @param outlay what is spent besides each time
 * @param timesAYear how often it happens to one person or enterprise in a year
 * @param population to how many it happens
 * @param fromYear the first year; year 0 is now
 * @param toYear the last year
 */
@Part
public record BurdenLine(
        @TextLength(max = 300) LocalizedText name,
        FlowSide side,
        @PositiveOrZero BigDecimal pricePerHour,
        @PositiveOrZero BigDecimal hours,
        @PositiveOrZero BigDecimal outlay,
        @PositiveOrZero BigDecimal timesAYear,
        @PositiveOrZero long population,
        @PositiveOrZero @Max(100) int fromYear,
        @PositiveOrZero @Max(100) int toYear) {

    /** Makes a burden. */
    public BurdenLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(pricePerHour, "pricePerHour");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(outlay, "outlay");
        Objects.requireNonNull(timesAYear, "timesAYear");
    }
}
