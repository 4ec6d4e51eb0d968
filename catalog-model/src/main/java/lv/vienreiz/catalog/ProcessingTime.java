// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * How long a service takes once everything needed is there.
 *
 * @param amount how many units at most, 0 for at once
 * @param unit the unit
 * @param extendableTo to how many units it may be extended
 */
@Part
public record ProcessingTime(
        @Min(0) @Max(10000) int amount, TimeUnit unit, Optional<@Min(0) @Max(10000) Integer> extendableTo) {

    /** Makes it. */
    public ProcessingTime {
        Objects.requireNonNull(unit, "unit");
    }
}
