// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.Snapshot;
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
 * @param belowTarget how many of them stand below their target: a level, or the score of a measure
 * @param withoutTarget how many have no target, because nobody said how important they are
 * @param levels how many services stand on each level; none where the model gives scores only
 * @param measures what the measures are called, in the order of the model
 * @param assessed the services, the most urgent first
 * @param groups how groups stand
 * @param comparison how the services stand to those of the sector and the state
 * @param development how they developed over several dates
 * @param extensions what others added
 */
@SuppressWarnings("RecordComponentNumber") // as wide as what a report tells
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
        @Size(max = 1000) @Item("measure") List<@Valid ReportedMeasure> measures,
        @Item("service") List<@Valid ReportedService> assessed,
        @Item("group") List<@Valid ReportedGroup> groups,
        Optional<@Valid ReportedComparison> comparison,
        Optional<@Valid ReportedDevelopment> development,
        Extensions extensions) {

    /** Makes a report; {@link #of} is the way. */
    public AssessmentReport {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(modelVersion, "modelVersion");
        Objects.requireNonNull(modelName, "modelName");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(extensions, "extensions");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(development, "development");
        levels = List.copyOf(levels);
        measures = List.copyOf(measures);
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
                portfolio.belowTarget().size(),
                hasLevels ? portfolio.withoutTarget().size() : 0,
                model.levels().stream()
                        .map(level -> new LevelCount(ReportedLevel.of(level), on(level, portfolio)))
                        .toList(),
                ReportedMeasure.of(model),
                portfolio.byUrgency().stream()
                        .map(service -> ReportedService.of(service, detail))
                        .toList(),
                ReportedGroup.of(portfolio),
                Optional.empty(),
                Optional.empty(),
                Extensions.none());
    }

    /**
     * Gives the same report with a comparison.
     *
     * @param compared how the services stand to others
     * @return the report
     */
    public AssessmentReport with(Comparison compared) {
        return toBuilder().comparison(ReportedComparison.of(compared, this)).build();
    }

    /**
     * Gives the same report with a development.
     *
     * @param developed how the services developed
     * @return the report
     */
    public AssessmentReport with(Development developed) {
        return toBuilder().development(ReportedDevelopment.of(developed, this)).build();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this report
     */
    public AssessmentReportBuilder toBuilder() {
        return AssessmentReportBuilder.from(this);
    }

    /**
     * What later reports need of this one to tell what changed, and others to compare themselves with it.
     *
     * @return the snapshot; which criteria were met is known from a diagnostic report only
     */
    public Snapshot snapshot() {
        return ReportSnapshot.of(this);
    }

    /** The level of a rank, where the model has it. */
    Optional<ReportedLevel> level(int rank) {
        return levels.stream()
                .map(LevelCount::level)
                .filter(level -> level.rank() == rank)
                .findFirst();
    }

    private static int on(Level level, PortfolioAssessment portfolio) {
        return (int) portfolio.services().stream()
                .map(ServiceAssessment::level)
                .filter(level::equals)
                .count();
    }
}
