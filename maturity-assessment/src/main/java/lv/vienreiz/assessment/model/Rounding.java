// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * How a score is rounded. It is rounded once, at the end; measures of the same thing that rest on it take it unrounded.
 *
 * @param places how many decimals stay
 * @param mode which way
 */
@Part
public record Rounding(@PositiveOrZero @Max(10) int places, Mode mode) {

    /** Which way a score is rounded. */
    public enum Mode {
        /** To the nearest, halves up. */
        HALF_UP,
        /** To the nearest, halves to the even neighbour. */
        HALF_EVEN,
        /** Down. */
        DOWN
    }

    /** Makes a rounding. */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
    }
}
