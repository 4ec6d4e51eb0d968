// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A level of a ladder.
 *
 * @param rank its place, from 0
 * @param name its name
 */
@Part
public record ReportedLevel(
        @PositiveOrZero int rank, @TextLength(max = 300) LocalizedText name) {

    /** Makes a level. */
    public ReportedLevel {
        Objects.requireNonNull(name, "name");
    }

    static ReportedLevel of(Level level) {
        return new ReportedLevel(level.rank(), level.name());
    }
}
