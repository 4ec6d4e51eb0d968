// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.ImportanceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
