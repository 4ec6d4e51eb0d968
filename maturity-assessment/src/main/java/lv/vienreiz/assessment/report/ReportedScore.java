// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.document.Part;

/**
 * What a measure came to.
 *
 * @param measure the name of the measure in the model
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

    /** The scores in the order of their names. */
    static List<ReportedScore> of(Map<String, Score> scores) {
        return scores.entrySet().stream()
                .map(entry -> new ReportedScore(
                        entry.getKey(),
                        entry.getValue().state(),
                        entry.getValue().decimal(DECIMALS)))
                .sorted(Comparator.comparing(ReportedScore::measure))
                .toList();
    }
}
