// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void fillTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        Files.writeString(folder.resolve("a.json"), Permits.GOOD);
        Files.writeString(folder.resolve("b/Ķekavas pagasts.XML"), Permits.XML.replace("trees", "no such id!"));
        Files.writeString(folder.resolve("b/broken.json"), "{");
        Files.writeString(folder.resolve("b/unknown.json"), Permits.UNKNOWN_MEMBER);
        Files.writeString(folder.resolve("b/notes.txt"), "not looked at");
        Files.writeString(folder.resolve("b/.git/hidden.json"), "not looked at");
    }

    private Run validate(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "validate";
        all[1] = folder.toString();
        all[2] = folder.resolve("gone.json").toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.of(all);
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        return MAPPER.readTree(run.out());
    }

    @Test
    void textHasALineForEachFindingInTheOrderOfFilesAndALineOfSums() {
        Run run = validate();

        assertThat(run.out().lines().map(line -> line.replace(folder + "/", "")
                        .replaceAll("(DOC-[A-Z]+|could not be run:).*", "$1")))
                .containsExactly(
                        "b/broken.json:1:2: error DOC-TRUNCATED",
                        "b/unknown.json:3:3: warning DOC-UNKNOWN",
                        "b/Ķekavas pagasts.XML:2:3: error DOC-VALUE",
                        "Checked: 5; errors: 2; warnings: 1; information: 0; unreadable: 2; rules that could not be run:");
        assertThat(run.err()).isEqualTo("vienreiz: " + folder + "/gone.json: there is no such file. Check the name.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aRuleThatIsSwitchedOffStandsInEachReportWithItsReason() throws IOException {
        String[] off = {"--without", "RULE-23=no translator yet", "--severity", "RULE-01=error"};

        Run text = validate(off);
        JsonNode json = json(validate("--format", "json", off[0], off[1], off[2], off[3]));
        JsonNode sarif = json(validate("--format", "sarif", off[0], off[1], off[2], off[3]));

        assertThat(text.out()).contains("Switched off: RULE-23 (no translator yet)");
        assertThat(schema().validate(json)).isEmpty();
        assertThat(json.at("/switchedOff/0/reason").asText()).isEqualTo("no translator yet");
        assertThat(sarif.at("/runs/0/invocations/0/ruleConfigurationOverrides/0/descriptor/id")
                        .asText())
                .isEqualTo("RULE-23");
        assertThat(sarif.at("/runs/0/invocations/0/ruleConfigurationOverrides/0/configuration/enabled")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void timeStandsStillWhereADayIsGiven(@TempDir Path other) throws IOException {
        String latvian = Files.writeString(
                        other.resolve("a.json"), Permits.GOOD.replace(", \"en\": \"Tree-felling permit\"", ""))
                .toString();

        assertThat(Run.of("validate", latvian).out()).contains("RULE-23");
        assertThat(Run.of("validate", latvian, "--as-of", "2020-01-01").out()).doesNotContain("RULE-23");
        assertThat(validate("--as-of", "yesterday").exit()).isEqualTo(2);
        assertThat(validate("--as-of", "yesterday").err()).contains("yesterday", "--as-of");
    }

    @Test
    void aRuleThatDoesNotExistCannotBeSwitchedOff() {
        assertThat(validate("--without", "RULE-999=why not").exit()).isEqualTo(2);
        assertThat(validate("--without", "RULE-999=why not").err())
                .contains("There is no rule 'RULE-999'. The nearest are: RULE-99,", "vienreiz rules");
        assertThat(validate("--lang", "lv", "--without", "RULE-999=why not").err())
                .contains("Nav noteikuma")
                .doesNotContain("There is");
        assertThat(validate("--lang", "lv", "--without", "RULE-23= ").err()).contains("izslēdz ar iemeslu");
        assertThat(validate("--severity", "DOC-UNKNOWN=error").err()).contains("always applies");
        assertThat(validate("--without", "RULE-23").exit()).isEqualTo(2);
        assertThat(validate("--severity", "RULE-23=fatal").err()).contains("fatal");
    }

    @Test
    void jsonIsOfItsSchemaInBothLanguages() throws IOException {
        JsonSchema schema = schema();

        assertThat(schema.validate(json(validate("--format", "json")))).isEmpty();
        assertThat(schema.validate(json(validate("--format", "JSON", "--lang", "lv"))))
                .isEmpty();
        assertThat(schema.validate(MAPPER.readTree("{\"files\": [{}]}"))).isNotEmpty();
    }

    @Test
    void jsonTellsWhatTheTextTells() throws IOException {
        JsonNode report = json(validate("--format", "json", "--lang", "lv"));

        assertThat(report.at("/language").asText()).isEqualTo("lv");
        assertThat(report.at("/files").findValuesAsText("result"))
                .containsExactly("fine", "unreadable", "fine", "findings", "unreadable");
        assertThat(report.at("/files/0/kind").asText()).isEqualTo("service-description");
        assertThat(report.at("/files/3/findings/0/path").asText()).isEqualTo("/id");
        assertThat(report.at("/files/3/findings/0/line").asInt()).isEqualTo(2);
        assertThat(report.at("/files/3/findings/0/text").asText()).contains("nevar apzīmēt pakalpojumu");
        assertThat(report.at("/files/4/trouble/reason").asText()).isEqualTo("missing");
        assertThat(report.at("/summary/exit").asInt()).isEqualTo(2);
    }

    @Test
    void sarifHasWhatBuildServersAskFor() throws IOException {
        JsonNode sarif = json(validate("--format", "sarif"));
        JsonNode run = sarif.at("/runs/0");

        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(run.at("/results")).hasSize(3);
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
            assertThat(rule.get("id").asText()).isEqualTo(result.get("ruleId").asText());
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText()).isNotBlank().doesNotContain("{");
            assertThat(result.at("/level").asText()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/locations/0/physicalLocation/region/startColumn")
                            .asInt())
                    .isPositive();
            assertThat(fingerprints.add(
                            result.at("/partialFingerprints").elements().next().asText()))
                    .isTrue();
        }
        assertThat(run.at("/results/2/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(folder.resolve("b/Ķekavas pagasts.XML").toUri().toString())
                .doesNotContain(" ");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .contains("no such file");
    }

    @Test
    void aFingerprintStaysWhenLinesAreAddedAbove() throws IOException {
        String before = fingerprint(Permits.UNKNOWN_MEMBER);

        assertThat(fingerprint("\n\n" + Permits.UNKNOWN_MEMBER)).isEqualTo(before);
        assertThat(fingerprint(Permits.MISSPELLED)).isNotEqualTo(before);
    }

    private static String fingerprint(String text) throws IOException {
        JsonNode sarif = json(Run.withInput(text, "validate", "-", "--format", "sarif"));
        assertThat(sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("stdin");
        return sarif.at("/runs/0/results/0/partialFingerprints")
                .elements()
                .next()
                .asText();
    }

    @Test
    void relativeNamesBecomeRelativeAddresses() {
        assertThat(ArtifactName.uri("./Rīga/a b.json")).isEqualTo("R%C4%ABga/a%20b.json");
        assertThat(ArtifactName.uri("a:b?.json")).isEqualTo("a%3Ab%3F.json");
    }

    @Test
    void aFolderWithoutDocumentsDoesNotPassAsChecked() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = Run.of("validate", empty.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no .json, .xml, .ttl, .jsonld or .rdf in this folder");
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream stream = Main.class.getResourceAsStream("validation-report-1.0.schema.json")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        }
    }
}
