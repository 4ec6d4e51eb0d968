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
 * A cost or benefit that is equal in each of several years.
 *
 * @param name what it is
 * @param side whether it is a cost or a benefit
 * @param bearer who bears or has it
 * @param amount how much it is in a year, in the currency of the appraisal, not discounted
 * @param fromYear the first year; year 0 is now and is not discounted
 * @param toYear the last year
 */
@Part
public record YearlyFlow(
        @TextLength(max = 300) LocalizedText name,
        FlowSide side,
        Bearer bearer,
        @PositiveOrZero BigDecimal amount,
        @PositiveOrZero @Max(100) int fromYear,
        @PositiveOrZero @Max(100) int toYear) {

    /** Makes a flow. */
    public YearlyFlow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(bearer, "bearer");
        Objects.requireNonNull(amount, "amount");
    }
}
