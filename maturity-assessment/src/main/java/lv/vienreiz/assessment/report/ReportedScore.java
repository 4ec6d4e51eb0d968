// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.document.Part;

/**
 * What a measure came to.
 *
 * @param measure the identity of the measure in the model
 * @param state whether there is a score, and if not, why
 * @param value the score from 0 to 100 with two decimals, where there is one
 */
@Part
public record ReportedScore(@Size(max = 60) String measure, Score.State state, Optional<BigDecimal> value) {

    private static final int DECIMALS = 2;

    /** Makes a score. */
    public ReportedScore {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(value, "value");
    }

    /** The scores in the order of the model. */
    static List<ReportedScore> of(AssessmentModel model, Map<String, Score> scores) {
        List<ReportedScore> reported = new ArrayList<>(scores.size());
        for (Measure measure : model.measures()) {
            Score score = scores.get(measure.id());
            if (score != null) {
                reported.add(new ReportedScore(measure.id(), score.state(), score.decimal(DECIMALS)));
            }
        }
        return reported;
    }
}
