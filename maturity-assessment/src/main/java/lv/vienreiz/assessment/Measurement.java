// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * One measured value of an indicator (<i>rādītājs</i>).
 *
 * @param indicator the identity of the indicator, as the service description names it
 * @param from the first day of the period that was measured
 * @param to the last day of the period that was measured
 * @param value what was measured, in the unit of the indicator
 */
@Part
public record Measurement(@Size(max = 100) String indicator, LocalDate from, LocalDate to, BigDecimal value) {

    /** Makes a measurement. */
    public Measurement {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(value, "value");
    }
}
