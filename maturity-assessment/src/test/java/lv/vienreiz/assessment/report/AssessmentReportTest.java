// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.ServicePlace;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final List<ServiceDescription> SERVICES = services();

    private static List<ServiceDescription> services() {
        try (Stream<Path> files = Files.walk(Path.of("../examples/catalogue/services"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .limit(6)
                    .map(AssessmentReportTest::read)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ServiceDescription read(Path file) {
        try {
            return Documents.read(ServiceDescription.class, Files.readAllBytes(file))
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Evidence evidence(ServiceDescription service, int number) {
        ImportanceLevel[] levels = ImportanceLevel.values();
        return number % 2 == 0
                ? Evidence.builder(service.id(), AS_OF).build()
                : Evidence.builder(service.id(), AS_OF)
                        .importance(levels[number % levels.length])
                        .build();
    }

    private static PortfolioAssessment portfolio(AssessmentModel model) {
        Assessment assessment = Assessment.of(model);
        List<ServiceAssessment> all = Stream.iterate(0, i -> i + 1)
                .limit(SERVICES.size())
                .map(i -> assessment.assess(SERVICES.get(i), evidence(SERVICES.get(i), i)))
                .toList();
        return assessment.portfolio(all, AS_OF);
    }

    static List<String> models() {
        return AssessmentModels.names();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theReportOfAnyModelIsASoundDocumentInBothForms(String name) {
        for (ReportDetail detail : ReportDetail.values()) {
            AssessmentReport report =
                    AssessmentReport.of(portfolio(AssessmentModels.find(name).orElseThrow()), detail);

            for (WrittenForm form : WrittenForm.values()) {
                assertThat(Documents.read(AssessmentReport.class, Documents.bytes(report, form))
                                .orElseThrow())
                        .isEqualTo(report);
            }
            assertThat(Documents.check(report)).isEmpty();
        }
    }

    @Test
    void theCountsAgreeWithTheServices() {
        PortfolioAssessment portfolio = portfolio(AssessmentModels.serviceMaturity());
        AssessmentReport report = AssessmentReport.of(portfolio, ReportDetail.DETAILED);

        assertThat(report.services())
                .isEqualTo(SERVICES.size())
                .isEqualTo(report.assessed().size());
        assertThat(report.levels().stream().mapToInt(LevelCount::services).sum())
                .isEqualTo(report.services());
        assertThat(report.assessed().stream().filter(service -> service.gap() > 0))
                .hasSize(report.belowTarget());
        assertThat(report.assessed().stream().filter(service -> service.target().isEmpty()))
                .hasSize(report.withoutTarget());
        assertThat(report.assessed().stream().map(ReportedService::service))
                .containsExactlyElementsOf(portfolio.byUrgency().stream()
                        .map(service -> service.service().id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFormCountsTheSameServicesBelowTheirTarget(String name) {
        PortfolioAssessment portfolio = portfolio(AssessmentModels.find(name).orElseThrow());
        AssessmentReport report = AssessmentReport.of(portfolio, ReportDetail.SUMMARY);
        int below = portfolio.belowTarget().size();

        assertThat(report.belowTarget()).isEqualTo(below);
        assertThat(Standing.of(portfolio).belowTarget()).isEqualTo(below);
        assertThat(report.snapshot().standing().belowTarget()).isEqualTo(below);
        assertThat(ReportMarkdown.of(report, Language.ENGLISH)).contains("; " + below + " stand below");
        if (portfolio.model().levels().isEmpty()) {
            assertThat(portfolio.belowTarget())
                    .allSatisfy(service -> assertThat(service.behind()).isNotEmpty());
        }
    }

    @Test
    void scoresBelowFullAreBelowTheirTarget() {
        assertThat(portfolio(AssessmentModels.find("digital-principles").orElseThrow())
                        .belowTarget())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachDetailTellsMoreThanTheOneBefore(ReportDetail detail) {
        AssessmentReport report = AssessmentReport.of(portfolio(AssessmentModels.serviceMaturity()), detail);

        assertThat(report.assessed()).allSatisfy(service -> {
            assertThat(service.next()).isPresent();
            assertThat(service.missing().isEmpty()).isEqualTo(detail == ReportDetail.SUMMARY);
            assertThat(service.criteria().isEmpty()).isEqualTo(detail != ReportDetail.DIAGNOSTIC);
        });
    }

    private static AssessmentReport named(String name) {
        ServiceDescription service = SERVICES.get(0).toBuilder()
                .name(LocalizedText.lv(name).en(name))
                .id(ServiceId.parse("named"))
                .build();
        Assessment assessment = Assessment.of(AssessmentModels.serviceMaturity());
        ServiceAssessment result = assessment.assess(service, evidence(service, 0));
        return AssessmentReport.of(assessment.portfolio(List.of(result), AS_OF), ReportDetail.SUMMARY);
    }

    @Test
    void aNameCannotBecomeMarkup() {
        String page = ReportMarkdown.of(named("a | b\n# <script> [x](y) *c*"), Language.ENGLISH);

        assertThat(page)
                .contains("| a \\| b \\# &lt;script> \\[x\\](y) \\*c\\* |")
                .doesNotContain("\n# <");
    }

    @Test
    void aNameCannotBecomeAFormulaOrMoreCells() {
        String table = ReportCsv.of(named("=1+1,\"x\"\ny"), Language.ENGLISH);

        assertThat(table).startsWith("service,name,asOf,importance,level,target,gap");
        assertThat(table).contains("\r\nnamed,\"'=1+1,\"\"x\"\"\ny\",2026-11-22,");
    }

    @Test
    void bothLanguagesSayEverything() {
        for (String name : models()) {
            PortfolioAssessment portfolio =
                    portfolio(AssessmentModels.find(name).orElseThrow());
            AssessmentReport report = AssessmentReport.of(portfolio, ReportDetail.DIAGNOSTIC);

            assertThat(ReportMarkdown.of(report, Language.LATVIAN))
                    .contains("Dati uz 2026-11-22")
                    .isNotEqualTo(ReportMarkdown.of(report, Language.ENGLISH));
            assertThat(ReportCsv.of(report, Language.LATVIAN).lines()).hasSize(1 + SERVICES.size());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesItsMeasuresAndGroups(String name) {
        AssessmentModel model = AssessmentModels.find(name).orElseThrow();
        AssessmentReport report = AssessmentReport.of(portfolio(model), ReportDetail.SUMMARY);
        String page = ReportMarkdown.of(report, Language.ENGLISH);

        assertThat(report.measures().stream().map(ReportedMeasure::measure))
                .containsExactlyElementsOf(
                        model.measures().stream().map(Measure::id).toList());
        assertThat(report.groups()).isNotEmpty();
        assertThat(report.groups().get(0).name())
                .isEqualTo(model.groupings().get(0).name());
        for (ReportedService service : report.assessed()) {
            for (ReportedScore score : model.levels().isEmpty() ? service.scores() : List.<ReportedScore>of()) {
                String shown =
                        model.measure(score.measure()).orElseThrow().name().inOrFirst(Language.ENGLISH);
                assertThat(score.value().isEmpty()
                                || page.contains(shown + " " + score.value().get()))
                        .as(shown)
                        .isTrue();
            }
        }
    }

    @Test
    void groupsOfALadderCountTheLevelsOfTheirServices() {
        PortfolioAssessment portfolio = portfolio(AssessmentModels.serviceMaturity());
        AssessmentReport report = AssessmentReport.of(portfolio, ReportDetail.SUMMARY);
        ReportedGroup all = report.groups().get(0);

        assertThat(all.key()).isEmpty();
        assertThat(all.members()).isEqualTo(SERVICES.size());
        assertThat(all.levels()).isEqualTo(report.levels());
        assertThat(all.mean()).contains(Standing.of(portfolio).levels().mean());
        assertThat(report.groups().stream()
                        .filter(group -> group.grouping().equals("owner"))
                        .flatMap(group -> group.levels().stream())
                        .mapToInt(LevelCount::services)
                        .sum())
                .isEqualTo(SERVICES.size());
    }

    @Test
    void aServiceOfTwoSectorsCountsInBoth() {
        ServiceDescription service = SERVICES.get(0).toBuilder()
                .sectors(Stream.of("A", "B")
                        .map(code -> new CodedValue(code, "urn:test:sectors", "1"))
                        .toList())
                .build();
        Assessment assessment = Assessment.of(AssessmentModels.serviceMaturity());
        PortfolioAssessment portfolio =
                assessment.portfolio(List.of(assessment.assess(service, evidence(service, 0))), AS_OF);

        assertThat(AssessmentReport.of(portfolio, ReportDetail.SUMMARY).groups().stream()
                        .filter(group -> group.grouping().equals("sector"))
                        .map(group -> group.key().get(0).value() + group.members()))
                .containsExactly("A1", "B1");
    }

    @ParameterizedTest
    @MethodSource("models")
    void comparisonAndDevelopmentAreTold(String name) {
        PortfolioAssessment portfolio = portfolio(AssessmentModels.find(name).orElseThrow());
        Snapshot now = Snapshot.of(portfolio);
        Snapshot earlier = shifted(now, AS_OF.minusYears(1));
        AssessmentReport report = AssessmentReport.of(portfolio, ReportDetail.DIAGNOSTIC)
                .with(Comparison.of(portfolio, Optional.of(now.standing()), Optional.of(earlier.standing())))
                .with(new Development(List.of(now, earlier)));

        for (WrittenForm form : WrittenForm.values()) {
            AssessmentReport read = Documents.read(AssessmentReport.class, Documents.bytes(report, form))
                    .orElseThrow();
            assertThat(read).isEqualTo(report);
            assertThat(read.snapshot().standing().levels())
                    .isEqualTo(now.standing().levels());
            assertThat(read.snapshot().places()).containsExactlyInAnyOrderEntriesOf(now.places());
        }
        assertThat(Documents.check(report)).isEmpty();
        assertThat(ReportMarkdown.of(report, Language.LATVIAN))
                .contains("## Salīdzinājums ar nozari un valsti", "| Nozare |", "## Attīstība", "| 2025-11-22 ");
        assertThat(ReportMarkdown.of(report, Language.ENGLISH)).contains("| 2025-11-22 – 2026-11-22 | 0 | 0 | 6 |");
    }

    private static Snapshot shifted(Snapshot snapshot, LocalDate day) {
        Standing standing = snapshot.standing();
        return new Snapshot(
                new Standing(
                        standing.model(),
                        standing.version(),
                        day,
                        standing.services(),
                        standing.belowTarget(),
                        standing.levels(),
                        standing.scores()),
                snapshot.places());
    }

    @Test
    void changesAreListedTheDeepestFallFirst() {
        PortfolioAssessment portfolio = portfolio(AssessmentModels.serviceMaturity());
        Snapshot now = Snapshot.of(portfolio);
        Map<ServiceId, ServicePlace> before = new LinkedHashMap<>(now.places());
        List<ServiceId> ids = List.copyOf(before.keySet());
        before.put(ids.get(0), at(before.get(ids.get(0)), 3));
        before.put(ids.get(1), at(before.get(ids.get(1)), 5));
        Snapshot earlier = shifted(new Snapshot(now.standing(), before), AS_OF.minusYears(1));
        ReportedProgress step = AssessmentReport.of(portfolio, ReportDetail.SUMMARY)
                .with(new Development(List.of(earlier, now)))
                .development()
                .orElseThrow()
                .steps()
                .get(0);

        assertThat(step.worse()).isEqualTo(2);
        assertThat(step.same()).isEqualTo(SERVICES.size() - 2);
        assertThat(step.changes().stream().map(ReportedChange::service)).containsExactly(ids.get(1), ids.get(0));
        assertThat(step.changes().get(0).from().orElseThrow().rank()).isEqualTo(5);
    }

    private static ServicePlace at(ServicePlace place, int rank) {
        return new ServicePlace(place.name(), Optional.of(rank), place.scores(), place.met());
    }

    @Test
    void lifeEventsAreCalledByTheirNames() {
        ServiceDescription service = SERVICES.get(0).toBuilder()
                .lifeEvents(List.of(new CodedValue("FAMILY_DEATH", CodeLists.LIFE_EVENTS, "2026-11")))
                .build();
        Assessment assessment = Assessment.of(AssessmentModels.serviceMaturity());
        AssessmentReport report = AssessmentReport.of(
                assessment.portfolio(List.of(assessment.assess(service, evidence(service, 0))), AS_OF),
                ReportDetail.SUMMARY);
        LocalizedText name = CodeLists.shipped()
                .find(CodeLists.LIFE_EVENTS)
                .orElseThrow()
                .find("FAMILY_DEATH")
                .orElseThrow()
                .name();

        assertThat(report.groups().stream()
                        .filter(group -> group.grouping().equals("life-event"))
                        .map(group -> group.key().get(0)))
                .containsExactly(new GroupKey("lifeEvent", "FAMILY_DEATH", Optional.of(name)));
        assertThat(ReportMarkdown.of(report, Language.LATVIAN))
                .contains("| " + name.inOrFirst(Language.LATVIAN) + " |");
    }
}
