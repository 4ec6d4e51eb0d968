// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomicsCommandTest {

    /** The appraisals of the published figures, with the texts that were reviewed. */
    private static final Path FIGURES = Path.of("../maturity-assessment/src/test/resources/lv/vienreiz/economics");

    private static final String LETTER = FIGURES.resolve("letter.json").toString();
    private static final String PLATFORM = FIGURES.resolve("pkip.json").toString();

    @Test
    void writesTheReviewedTextInBothLanguages() throws IOException {
        Run english = Run.of("economics", LETTER, PLATFORM);
        Run latvian = Run.of("economics", LETTER, PLATFORM, "--lang", "lv");

        assertThat(english.out())
                .isEqualTo(Files.readString(FIGURES.resolve("letter_en.txt"))
                        + Files.readString(FIGURES.resolve("pkip_en.txt")));
        assertThat(latvian.out())
                .isEqualTo(Files.readString(FIGURES.resolve("letter_lv.txt"))
                        + Files.readString(FIGURES.resolve("pkip_lv.txt")));
        assertThat(english.err() + latvian.err()).isEmpty();
        assertThat(english.exit()).isZero();
    }

    @Test
    void jsonIsOfItsSchemaAndTellsTheSame() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(Run.of("economics", PLATFORM, "--format", "json").out());
        String schema = Run.of("schema", "economics-report").out();

        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(report))
                .isEmpty();
        assertThat(report.at("/appraisals/0/id").asText()).isEqualTo("pkip");
        JsonNode closing = report.findParents("kind").stream()
                .filter(statement -> statement.get("kind").asText().equals("COST_THAT_CLOSES_THE_GAP"))
                .findFirst()
                .orElseThrow();
        assertThat(closing.at("/figures/0/value").asText()).isEqualTo("382810.26");
        assertThat(closing.get("text").asText()).contains("382,810.26");
    }

    @Test
    void whatCannotBeReadOrIsSomethingElseIsSaid(@TempDir Path folder) throws IOException {
        Path permit = Files.writeString(folder.resolve("permit.json"), Permits.GOOD);
        Path broken = Files.writeString(
                folder.resolve("broken.json"), "{\"$schema\": \"urn:vienreiz:economic-appraisal:1.0\"");
        Run run = Run.of(
                "economics",
                permit.toString(),
                broken.toString(),
                folder.resolve("gone.json").toString(),
                LETTER);

        assertThat(run.err())
                .contains("permit.json: this is no economic appraisal")
                .contains("broken.json:1:")
                .contains("gone.json: there is no such file");
        assertThat(run.out()).startsWith("One e-service");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"toYear\": 5', '\"toYear\": 300'",
        "'\"fromYear\": 1', '\"fromYear\": -1'",
        "'\"sharedAmong\": 7', '\"sharedAmong\": 0'",
        "'\"discountRate\": \"5\"', '\"discountRate\": \"-100\"'"
    })
    void anAppraisalWithAnErrorIsNotReckonedAndHoldsUpNoOther(String good, String bad, @TempDir Path folder)
            throws IOException {
        String text = Files.readString(FIGURES.resolve("certificates.json"));
        assertThat(text).contains(good);
        Path unsound = Files.writeString(folder.resolve("unsound.json"), text.replace(good, bad));
        Run run = Run.of("economics", unsound.toString(), LETTER);

        assertThat(run.err())
                .contains("unsound.json:", "unsound.json: not reckoned with")
                .doesNotContain("defect of the program");
        assertThat(run.out()).isEqualTo(Files.readString(FIGURES.resolve("letter_en.txt")));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aLineThatEndsBeforeItBeginsIsAFinding(@TempDir Path folder) throws IOException {
        String text = Files.readString(FIGURES.resolve("certificates.json")).replace("\"toYear\": 5", "\"toYear\": 0");
        Run run = Run.of(
                "economics", Files.writeString(folder.resolve("a.json"), text).toString());

        assertThat(run.out()).contains("Left out, because its last year is before its first: Upkeep.");
        assertThat(run.exit()).isEqualTo(1);
    }
}
