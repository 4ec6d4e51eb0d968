// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Something that costs money once.
 *
 * @param name what it is
 * @param cost what it costs
 */
@Part
public record Investment(
        @TextLength(max = 300) LocalizedText name,
        @PositiveOrZero BigDecimal cost) {

    /** Makes it. */
    public Investment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cost, "cost");
    }
}
