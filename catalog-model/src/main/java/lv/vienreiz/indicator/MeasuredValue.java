// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What was measured of an indicator in a time, or why nothing was.
 *
 * @param from the first day that was measured
 * @param to the last day that was measured
 * @param value what was measured, in the unit of the indicator
 * @param missing why there is no value
 * @param alarm the alarm that was raised over the value
 */
@Part
public record MeasuredValue(
        LocalDate from,
        LocalDate to,
        Optional<BigDecimal> value,
        Optional<@TextLength(max = 1000) LocalizedText> missing,
        Optional<@Valid AlarmEvent> alarm) {

    /** Makes it. */
    public MeasuredValue {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * A value that needs no remark.
     *
     * @param from the first day that was measured
     * @param to the last day that was measured
     * @param value what was measured
     * @return the value
     */
    public static MeasuredValue of(LocalDate from, LocalDate to, BigDecimal value) {
        return new MeasuredValue(from, to, Optional.of(value), Optional.empty(), Optional.empty());
    }
}
