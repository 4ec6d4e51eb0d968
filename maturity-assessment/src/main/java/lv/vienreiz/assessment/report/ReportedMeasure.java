// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What a measure is called.
 *
 * @param measure the identity of the measure in the model
 * @param name its name
 */
@Part
public record ReportedMeasure(
        @Size(max = 60) String measure,
        @TextLength(max = 300) LocalizedText name) {

    /** Makes a measure. */
    public ReportedMeasure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(name, "name");
    }

    static List<ReportedMeasure> of(AssessmentModel model) {
        return model.measures().stream()
                .map(measure -> new ReportedMeasure(measure.id(), measure.name()))
                .toList();
    }
}
