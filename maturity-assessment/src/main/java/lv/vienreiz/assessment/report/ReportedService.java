// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.LocalizedText;

/**
 * Where one service stands, why, and what to do next.
 *
 * @param service its identity
 * @param name its name
 * @param level the level reached, where the model gives levels
 * @param target the level to be reached, where its importance is known
 * @param gap how many levels are missing
 * @param importance how important it is to its owner
 * @param economic whether it is an economic service, which the maturity model does not mainly mean
 * @param scores the scores of the model's measures
 * @param next the criterion to work on first
 * @param missing everything that is open for the next level or the full score; in a summary nothing
 * @param criteria every criterion with its answer, in a diagnostic report
 * @param findings what contradicts itself, in a diagnostic report
 */
@Part
public record ReportedService(
        ServiceId service,
        @TextLength(max = 300) LocalizedText name,
        Optional<@Valid ReportedLevel> level,
        Optional<@Valid ReportedLevel> target,
        @PositiveOrZero int gap,
        Optional<ImportanceLevel> importance,
        boolean economic,
        @Size(max = 300) @Item("score") List<@Valid ReportedScore> scores,
        Optional<@Valid ReportedCriterion> next,
        @Size(max = 1000) @Item("open") List<@Valid ReportedCriterion> missing,
        @Size(max = 1000) @Item("criterion") List<@Valid ReportedCriterion> criteria,
        @Size(max = 1000) @Item("finding") List<@Valid ReportedFinding> findings) {

    /** Makes a service. */
    public ReportedService {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(next, "next");
        scores = List.copyOf(scores);
        missing = List.copyOf(missing);
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
    }

    static ReportedService of(ServiceAssessment result, ReportDetail detail) {
        Function<Integer, Optional<ReportedLevel>> ranked = rank -> result.model().levels().stream()
                .filter(level -> level.rank() == rank)
                .findFirst()
                .map(ReportedLevel::of);
        boolean all = detail == ReportDetail.DIAGNOSTIC;
        return new ReportedService(
                result.service().id(),
                result.service().name(),
                result.hasLevel() ? Optional.of(ReportedLevel.of(result.level())) : Optional.empty(),
                result.target().flatMap(ranked),
                result.hasLevel() ? result.gap() : 0,
                result.importance(),
                result.isEconomic(),
                ReportedScore.of(result.model(), result.scores().scores()),
                result.nextStep().map(ReportedCriterion::of),
                detail == ReportDetail.SUMMARY
                        ? List.of()
                        : result.missing().stream().map(ReportedCriterion::of).collect(Collectors.toList()),
                all ? result.answers().stream().map(ReportedCriterion::of).toList() : List.of(),
                all ? result.findings().stream().map(ReportedFinding::of).toList() : List.of());
    }
}
