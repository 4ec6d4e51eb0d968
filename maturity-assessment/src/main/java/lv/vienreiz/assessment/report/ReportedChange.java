// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.assessment.improvement.ServiceChange;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What changed with a service from one date to the next.
 *
 * @param service its identity
 * @param name its name
 * @param from the level on which it stood, where the model gives levels
 * @param to the level on which it stands
 * @param scores the scores that changed
 * @param gained criteria that were not met and are
 * @param lost criteria that were met and are not any more
 */
@Part
public record ReportedChange(
        ServiceId service,
        @TextLength(max = 300) LocalizedText name,
        Optional<@Valid ReportedLevel> from,
        Optional<@Valid ReportedLevel> to,
        @Size(max = 300) @Item("score") List<@Valid ScoreChange> scores,
        @Size(max = 1000) @Item("gain") List<CriterionId> gained,
        @Size(max = 1000) @Item("loss") List<CriterionId> lost) {

    /** Makes a change. */
    public ReportedChange {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        scores = List.copyOf(scores);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    static ReportedChange of(ServiceChange change, AssessmentReport report) {
        return new ReportedChange(
                change.service(),
                change.after().name(),
                change.before().rank().flatMap(report::level),
                change.after().rank().flatMap(report::level),
                report.measures().stream()
                        .flatMap(measure -> score(change, measure.measure()))
                        .toList(),
                change.gained(),
                change.lost());
    }

    private static Stream<ScoreChange> score(ServiceChange change, String measure) {
        ScoreChange score = new ScoreChange(
                measure,
                Optional.ofNullable(change.before().scores().get(measure)),
                Optional.ofNullable(change.after().scores().get(measure)));
        return score.from().equals(score.to()) ? Stream.empty() : Stream.of(score);
    }
}
