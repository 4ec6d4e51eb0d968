// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * The level that services of an importance are to reach.
 *
 * @param importance how important the service is to its owner
 * @param rank the level
 */
@Part
public record Target(
        ImportanceLevel importance, @PositiveOrZero int rank) {

    /** Makes a target. */
    public Target {
        Objects.requireNonNull(importance, "importance");
    }
}
