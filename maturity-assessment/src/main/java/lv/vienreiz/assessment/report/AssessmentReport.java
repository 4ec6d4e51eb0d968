// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What an assessment found, as a document with a schema of its own. Everything that reports show is in it.
 *
 * <pre>{@code
 * AssessmentReport report = AssessmentReport.of(portfolio, ReportDetail.SUMMARY);
 * Documents.write(report, Path.of("report.json"));
 * Files.writeString(path, ReportMarkdown.of(report, Language.LATVIAN));
 * }</pre>
 *
 * @param model the identity of the model
 * @param modelVersion its version
 * @param modelName its name
 * @param asOf the date of the data
 * @param detail how much is told
 * @param services how many services were assessed
 * @param belowTarget how many of them stand below their target
 * @param withoutTarget how many have no target, because nobody said how important they are
 * @param levels how many services stand on each level; none where the model gives scores only
 * @param assessed the services, the most urgent first
 * @param groups the scores of groups
 * @param extensions what others added
 */
@Document(name = "assessment-report", version = "1.0")
public record AssessmentReport(
        @Size(max = 100) String model,
        @Size(max = 40) String modelVersion,
        @TextLength(max = 300) LocalizedText modelName,
        LocalDate asOf,
        ReportDetail detail,
        @PositiveOrZero int services,
        @PositiveOrZero int belowTarget,
        @PositiveOrZero int withoutTarget,
        @Size(max = 100) @Item("count") List<@Valid LevelCount> levels,
        @Item("service") List<@Valid ReportedService> assessed,
        @Item("group") List<@Valid ReportedGroup> groups,
        Extensions extensions) {

    /** Makes a report; {@link #of} is the way. */
    public AssessmentReport {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(modelVersion, "modelVersion");
        Objects.requireNonNull(modelName, "modelName");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(extensions, "extensions");
        levels = List.copyOf(levels);
        assessed = List.copyOf(assessed);
        groups = List.copyOf(groups);
    }

    /**
     * Makes the report of an assessment.
     *
     * @param portfolio where the services stand
     * @param detail how much to tell
     * @return the report
     */
    public static AssessmentReport of(PortfolioAssessment portfolio, ReportDetail detail) {
        AssessmentModel model = portfolio.model();
        boolean hasLevels = !model.levels().isEmpty();
        return new AssessmentReport(
                model.id(),
                model.version(),
                model.name(),
                portfolio.asOf(),
                detail,
                portfolio.services().size(),
                hasLevels ? portfolio.belowTarget().size() : 0,
                hasLevels ? portfolio.withoutTarget().size() : 0,
                model.levels().stream()
                        .map(level -> new LevelCount(ReportedLevel.of(level), on(level, portfolio)))
                        .toList(),
                portfolio.byUrgency().stream()
                        .map(service -> ReportedService.of(service, detail))
                        .toList(),
                portfolio.groups().stream().map(ReportedGroup::of).toList(),
                Extensions.none());
    }

    private static int on(Level level, PortfolioAssessment portfolio) {
        return (int) portfolio.services().stream()
                .map(ServiceAssessment::level)
                .filter(level::equals)
                .count();
    }
}
