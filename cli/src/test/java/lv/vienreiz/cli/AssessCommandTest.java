// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.assessment.report.ReportedComparison;
import lv.vienreiz.assessment.report.ReportedDevelopment;
import lv.vienreiz.assessment.report.ReportedStanding;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.ImportanceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class AssessCommandTest {

    private static final String CATALOGUE = "../examples/catalogue";
    private static final String TREES = CATALOGUE + "/services/tree-felling-permit.json";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    static List<String> models() {
        return AssessmentModels.names();
    }

    private static AssessmentReport report(Run run) {
        return Documents.read(AssessmentReport.class, run.out().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private Path evidence(String service) throws IOException {
        Evidence evidence = Evidence.builder(ServiceId.parse(service), DAY)
                .importance(ImportanceLevel.values()[0])
                .build();
        Path file = folder.resolve(service + ".evidence.json");
        Documents.write(evidence, file);
        return file;
    }

    @ParameterizedTest
    @MethodSource("models")
    void assessesAFolderByEachShippedModel(String model) {
        Run run = Run.of("assess", CATALOGUE, "--model", model, "--report", "json", "--as-of", "2026-11-22");

        AssessmentReport report = report(run);
        assertThat(report.model())
                .isEqualTo(AssessmentModels.find(model).orElseThrow().id());
        assertThat(report.services()).isGreaterThan(40);
        assertThat(report.asOf()).isEqualTo(DAY);
        assertThat(report.detail()).isEqualTo(ReportDetail.SUMMARY);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void usesWhatIsKnownOfAServiceAndItsDay() throws IOException {
        AssessmentReport report =
                report(Run.of("assess", TREES, evidence("tree-felling-permit").toString(), "--report", "json"));

        assertThat(report.asOf()).isEqualTo(DAY);
        assertThat(report.assessed().get(0).importance()).contains(ImportanceLevel.values()[0]);
        assertThat(report.withoutTarget()).isZero();
    }

    @Test
    void tellsInMarkdownInTheLanguageAskedFor() {
        assertThat(Run.of("assess", TREES, "--lang", "en").out())
                .contains("1 services were assessed", "## Services, the most urgent first");
        assertThat(Run.of("assess", TREES, "--lang", "lv").out()).contains("## Pakalpojumi, steidzamākie vispirms");
    }

    @Test
    void writesAPageAndATableToAFile() throws IOException {
        Path page = folder.resolve("report.html");
        Path table = folder.resolve("report.csv");

        assertThat(Run.of("assess", TREES, "--report", "html", "--out", page.toString())
                        .exit())
                .isZero();
        assertThat(Run.of("assess", TREES, "--report", "csv", "--out", table.toString())
                        .exit())
                .isZero();

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(table)).startsWith("service,name,asOf").hasLineCount(2);
    }

    @Test
    void aModelOfOnesOwnWithAFaultIsRefusedWithItsLine() throws IOException {
        Path own = folder.resolve("model.json");
        String model = Documents.text(AssessmentModels.serviceMaturity(), WrittenForm.JSON);
        Files.writeString(own, model.replaceFirst("\"rank\": ?5", "\"rank\": 7"));

        Run run = Run.of("assess", TREES, "--model", own.toString(), "--lang", "en");

        assertThat(run.err()).containsPattern("model\\.json:\\d+:\\d+").contains("MODEL-");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aSoundModelOfOnesOwnIsUsed() throws IOException {
        Path own = folder.resolve("model.json");
        Documents.write(AssessmentModels.serviceMaturity(), own);

        assertThat(report(Run.of("assess", TREES, "--model", own.toString(), "--report", "json"))
                        .services())
                .isOne();
    }

    @Test
    void badPortfoliosAreToldByFileAndLine() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(Path.of(TREES)).replaceFirst("\"kind\": ?\"", "\"kind\": \"X"));
        Path stranger = evidence("nobody");

        Run run = Run.of("assess", broken.toString(), TREES, stranger.toString(), "--lang", "en");

        assertThat(run.err())
                .containsPattern("broken\\.json:\\d+:\\d+")
                .contains("There is evidence about the service 'nobody', but no description of it");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        for (Map.Entry<String, List<String>> each : Map.of(
                        "There is no service description to assess",
                                List.of("assess", evidence("x").toString()),
                        "The shipped models are: ", List.of("assess", TREES, "--model", "no-such-model"),
                        "is before the newest evidence of 2026-11-22",
                                List.of(
                                        "assess",
                                        TREES,
                                        evidence("tree-felling-permit").toString(),
                                        "--as-of",
                                        "2026-01-01"))
                .entrySet()) {
            Run run = Run.of(Stream.concat(each.getValue().stream(), Stream.of("--lang", "en"))
                    .toArray(String[]::new));

            assertThat(run.err()).contains(each.getKey());
            assertThat(run.exit()).isEqualTo(2);
        }
    }

    /** A folder with one service, and evidence of a day on which it had so many cases, all in order and in time. */
    private Path portfolio(String name, LocalDate day, int cases) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Files.copy(Path.of(TREES), place.resolve("trees.json"));
        Documents.write(
                Evidence.builder(ServiceId.parse("tree-felling-permit"), day)
                        .importance(ImportanceLevel.MINOR)
                        .cases(new CaseEvidence(day.minusYears(1), day, cases, cases, cases, cases))
                        .build(),
                place.resolve("trees.evidence.json"));
        return place;
    }

    private Path earlierReport(Path place) {
        Path file = place.resolveSibling(place.getFileName() + ".report.json");
        Run run = Run.of("assess", place.toString(), "--report", "json", "--detail", "diagnostic", "--out", "" + file);
        assertThat(run.exit()).as(run.err()).isZero();
        return file;
    }

    @Test
    void comparesWithFoldersOrReportsOfSectorAndState() throws IOException {
        Path own = portfolio("own", DAY, 0);
        Path sector = portfolio("sector", DAY, 1);
        Path state = earlierReport(portfolio("state", DAY, 10));

        Run run = Run.of(
                "assess", "" + own, "--sector", "" + sector, "--state", "" + state, "--report", "json", "--lang", "en");

        ReportedComparison comparison = report(run).comparison().orElseThrow();
        assertThat(comparison.own().mean()).contains(new BigDecimal("0.00"));
        assertThat(comparison.sector().orElseThrow().mean()).contains(new BigDecimal("1.00"));
        assertThat(comparison.state().orElseThrow().mean().orElseThrow()).isGreaterThan(BigDecimal.ONE);
        assertThat(comparison.behind()).containsExactly(ServiceId.parse("tree-felling-permit"));
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void tellsHowServicesDevelopedOverSeveralYears(String form) throws IOException {
        Path now = portfolio("now", DAY, 10);
        Path before = portfolio("before", DAY.minusYears(1), 1);
        Path first = earlierReport(portfolio("first", DAY.minusYears(2), 0));

        Run run = Run.of(
                "assess", "" + now, "--since", "" + before, "--since", "" + first, "--report", form, "--lang", "en");

        assertThat(run.out())
                .contains("Development", "Newly met", form.equals("md") ? "2024-11-22" : "22 November 2024");
        assertThat(run.exit()).isZero();
    }

    @Test
    void theDevelopmentIsInTheDocument() throws IOException {
        Path now = portfolio("now", DAY, 10);
        Path before = portfolio("before", DAY.minusYears(1), 1);
        Path described = Files.createDirectory(folder.resolve("described"));
        Files.copy(Path.of(TREES), described.resolve("trees.json"));

        ReportedDevelopment development = report(Run.of(
                        "assess",
                        "" + now,
                        "--since",
                        "2020-01-01=" + described,
                        "--since",
                        "" + before,
                        "--report",
                        "json"))
                .development()
                .orElseThrow();

        assertThat(development.dates().stream().map(ReportedStanding::asOf))
                .containsExactly(LocalDate.of(2020, 1, 1), DAY.minusYears(1), DAY);
        assertThat(development.steps().get(1).better()).isOne();
        assertThat(development.steps().get(1).changes().get(0).gained()).isNotEmpty();
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        Path now = portfolio("now", DAY, 10);
        Path report = earlierReport(portfolio("before", DAY.minusYears(1), 1));
        Path described = Files.createDirectory(folder.resolve("described"));
        Files.copy(Path.of(TREES), described.resolve("trees.json"));
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Files.copy(now.resolve("trees.evidence.json"), nothing.resolve("trees.evidence.json"));

        for (Map.Entry<String, List<String>> each : Map.of(
                        "was assessed by the model service-maturity 2013, and this run assesses by proactivity 2019",
                                List.of("--since", "" + report, "--model", "proactivity"),
                        "Put the day before it", List.of("--since", "" + described),
                        "There is no day 2025-02-30", List.of("--since", "2025-02-30=" + described),
                        "cannot be an earlier date", List.of("--since", "" + now),
                        "no report of an assessment in", List.of("--sector", "" + nothing))
                .entrySet()) {
            Run run = Run.of(Stream.concat(Stream.of("assess", "" + now, "--lang", "en"), each.getValue().stream())
                    .toArray(String[]::new));

            assertThat(run.err()).contains(each.getKey());
            assertThat(run.out()).isEmpty();
            assertThat(run.exit()).isEqualTo(2);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidBeforeAnythingIsRead() {
        Path nowhere = folder.resolve("no/such/report.html");
        Run run = Run.of("assess", "no-such-portfolio", "--report", "html", "--out", nowhere.toString());

        assertThat(run.err()).isEqualTo("vienreiz: " + nowhere + ": cannot be written: there is no such folder.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsNoDefectOfTheProgram() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Run run = Run.of("assess", TREES, "--out", taken.toString());

        assertThat(run.err()).startsWith("vienreiz: " + taken + ": cannot be written");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void evidenceThatWasLeftOutSetsNoDate() throws IOException {
        Path now = portfolio("now", LocalDate.of(2025, 1, 1), 3);
        Path stray = evidence("nobody");

        Run run = Run.of("assess", "" + now, "" + stray, "--report", "json", "--lang", "en");
        Run chosen = Run.of("assess", "" + now, "" + stray, "--report", "json", "--as-of", "2025-06-01");

        assertThat(run.err()).contains("There is evidence about the service 'nobody'");
        assertThat(report(run).asOf()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(report(chosen).asOf()).isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void theDayBeforeAReportIsItsOwn() throws IOException {
        Path now = portfolio("now", DAY, 10);
        Path report = earlierReport(portfolio("before", DAY.minusYears(1), 1));

        Run right = Run.of("assess", "" + now, "--since", "2025-11-22=" + report, "--lang", "en");
        Run other = Run.of("assess", "" + now, "--since", "2024-01-01=" + report, "--lang", "en");
        Run none = Run.of("assess", "" + now, "--since", "2024-99-99=" + report, "--lang", "en");

        assertThat(right.exit()).as(right.err()).isZero();
        assertThat(other.err()).contains("is a report of 2025-11-22, not of 2024-01-01");
        assertThat(none.err()).contains("There is no day 2024-99-99");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(none.exit()).isEqualTo(2);
    }

    @Test
    void todayIsTheDayInLatvia() throws IOException {
        Path described = Files.createDirectory(folder.resolve("described"));
        Files.copy(Path.of(TREES), described.resolve("trees.json"));
        Session session = Session.of(new Terminal(
                InputStream.nullInputStream(),
                Terminal.utf8(OutputStream.nullOutputStream(), false),
                Terminal.utf8(OutputStream.nullOutputStream(), false),
                Map.of()));
        Clock lateInGreenwich = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);
        AssessedPlaces places = new AssessedPlaces(
                AssessmentModels.serviceMaturity(), session, new CommandLine(CommandSpec.create()), lateInGreenwich);

        assertThat(places.portfolio(List.of("" + described), Optional.empty())
                        .orElseThrow()
                        .asOf())
                .isEqualTo(DAY);
    }

    @Test
    void aReportOfACountryMayBeLargerThanAnyOtherDocument() throws IOException {
        Path now = portfolio("now", DAY, 10);
        Path report = earlierReport(portfolio("before", DAY.minusYears(1), 1));
        byte[] padding = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int mebibyte = 0; mebibyte <= Input.LIMIT >> 20; mebibyte++) {
            Files.write(report, padding, StandardOpenOption.APPEND);
        }

        Run compared = Run.of("assess", "" + now, "--since", "" + report);
        Run refused = Run.of("assess", "" + report);

        assertThat(compared.exit()).as(compared.err()).isZero();
        assertThat(refused.err()).contains("larger than 64 MiB");
    }

    @Test
    void aLevelClaimedTooHighIsToldByFileAndLineInAnyDetail() throws IOException {
        Path file = folder.resolve("claim.json");
        Documents.write(
                Evidence.builder(ServiceId.parse("tree-felling-permit"), DAY)
                        .claimedLevel(5)
                        .build(),
                file);

        Run run = Run.of("assess", TREES, "" + file, "--lang", "en");

        assertThat(run.err()).containsPattern("claim\\.json:\\d+:\\d+").contains("RULE-65");
        assertThat(run.exit()).isEqualTo(1);
    }
}
