// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * How many services stand on a level.
 *
 * @param level the level
 * @param services how many
 */
@Part
public record LevelCount(
        @Valid ReportedLevel level, @PositiveOrZero int services) {

    /** Makes a count. */
    public LevelCount {
        Objects.requireNonNull(level, "level");
    }
}
