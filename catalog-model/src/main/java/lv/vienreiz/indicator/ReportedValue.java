// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A line of an annual report: one indicator in one period.
 *
 * @param indicator the indicator
 * @param name its name
 * @param unit its unit
 * @param from the first day of the period
 * @param to the last day of the period
 * @param value the value, with at most nine decimals
 * @param absence why there is none
 * @param target what was aimed at
 * @param gap how far the value stays behind, in the unit of the indicator; negative where it is better
 * @param zone the zone in which the value lies
 * @param alarm whether the value demands action at once
 * @param course where the values have been going up to this period
 */
@Part
public record ReportedValue(
        IndicatorId indicator,
        Optional<@TextLength(max = 300) LocalizedText> name,
        Optional<@TextLength(max = 100) LocalizedText> unit,
        LocalDate from,
        LocalDate to,
        Optional<BigDecimal> value,
        Optional<Absence> absence,
        Optional<BigDecimal> target,
        Optional<BigDecimal> gap,
        Optional<@TextLength(max = 100) LocalizedText> zone,
        boolean alarm,
        Optional<Course> course) {

    /** Makes a line. */
    public ReportedValue {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Tells whether the target was reached.
     *
     * @return true or false, or nothing where there is no target or no value
     */
    public Optional<Boolean> isMet() {
        return gap.map(behind -> behind.signum() <= 0);
    }
}
