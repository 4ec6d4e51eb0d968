// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A cost or benefit of which only the discounted total is known.
 *
 * @param name what it is
 * @param side whether it is a cost or a benefit
 * @param bearer who bears or has it
 * @param amount the discounted total, in the currency of the appraisal
 * @param precision the step to which the source rounds it, such as 100000; none means that it is exact
 */
@Part
public record PresentValue(
        @TextLength(max = 300) LocalizedText name,
        FlowSide side,
        Bearer bearer,
        @PositiveOrZero BigDecimal amount,
        Optional<@PositiveOrZero BigDecimal> precision) {

    /** Makes it. */
    public PresentValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(bearer, "bearer");
        Objects.requireNonNull(amount, "amount");
    }
}
