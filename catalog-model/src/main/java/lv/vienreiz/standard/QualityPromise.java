// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A promise of quality that can be measured (<i>kvalitātes solījums</i>, M[147]-[149]).
 *
 * @param measure the key of what is measured, the same in every standard that is compared
 * @param name what is promised, in words for a client
 * @param direction in which direction the promise is better
 * @param value how much
 * @param unit in what, such as {@code min}, {@code d} or {@code %}
 */
@Part
public record QualityPromise(
        @Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60)
        String measure,

        @TextLength(max = 500) LocalizedText name,
        PromiseDirection direction,
        @PositiveOrZero BigDecimal value,
        @Size(max = 20) String unit) {

    /** Makes a promise. */
    public QualityPromise {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Tells whether a client gets at least as much by this promise as by another of the same measure.
     *
     * @param other the promise that is compared with
     * @return true if both speak of one measure in one unit and one direction, and this one is not weaker
     */
    public boolean covers(QualityPromise other) {
        return isComparableWith(other) && !direction.isWeaker(value, other.value);
    }

    /**
     * Tells whether the values of two promises can be compared at all.
     *
     * @param other another promise
     * @return true if both speak of one measure in one unit and one direction
     */
    public boolean isComparableWith(QualityPromise other) {
        return measure.equals(other.measure) && unit.equals(other.unit) && direction == other.direction;
    }
}
