// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * How services stand together on a day.
 *
 * @param asOf the date of the data
 * @param services how many services there are
 * @param belowTarget how many of them stand below their target
 * @param mean the mean of the levels with two decimals, where there are any
 * @param levels how many services stand on each level; none where the model gives scores only
 * @param scores the mean of each measure over the services that have a score
 */
@Part
public record ReportedStanding(
        LocalDate asOf,
        @PositiveOrZero long services,
        @PositiveOrZero long belowTarget,
        Optional<BigDecimal> mean,
        @Size(max = 100) @Item("count") List<@Valid LevelCount> levels,
        @Size(max = 1000) @Item("score") List<@Valid ReportedScore> scores) {

    /** Makes a standing. */
    public ReportedStanding {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(mean, "mean");
        levels = List.copyOf(levels);
        scores = List.copyOf(scores);
    }

    /** The names of levels and the order of measures are those of a report by the same model. */
    static ReportedStanding of(Standing standing, AssessmentReport report) {
        return new ReportedStanding(
                standing.asOf(),
                standing.services(),
                standing.belowTarget(),
                standing.levels().known(),
                report.levels().stream()
                        .map(count -> new LevelCount(
                                count.level(),
                                Math.toIntExact(standing.levels()
                                        .byRank()
                                        .getOrDefault(count.level().rank(), 0L))))
                        .toList(),
                report.measures().stream()
                        .map(ReportedMeasure::measure)
                        .filter(standing.scores()::containsKey)
                        .map(measure -> new ReportedScore(
                                measure,
                                Score.State.SCORED,
                                Optional.ofNullable(standing.scores().get(measure))))
                        .toList());
    }
}
