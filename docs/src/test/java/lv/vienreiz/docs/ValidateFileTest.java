// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static lv.vienreiz.testkit.DocumentAssertions.assertThatDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateFileTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writesAFileWithAMisspelledMember() throws IOException {
        file = Files.writeString(folder.resolve("permit.json"), """
                {
                  "$schema": "urn:vienreiz:service-description:1.1",
                  "id": "trees",
                  "nmae": { "lv": "Koku ciršanas atļauja" }
                }
                """);
    }

    private static void isValid(Path file) {
        // tag::assert
        assertThatDocument(file).isValidIn(Profile.P_2019);
        // end::assert
    }

    @Test
    void failsWithEverythingThatIsWrong() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> isValid(file))
                .withMessageContaining("nmae")
                .withMessageContaining("DOC-MISSING");
    }

    @Test
    void expectsAFaultAtItsPlace() {
        // tag::where
        assertThatDocument(file).has(new RuleId("DOC-UNKNOWN")).at("/nmae").onLine(4);
        // end::where
    }

    @Test
    void printsForPeople() throws IOException {
        StringBuilder screen = new StringBuilder();

        // tag::print
        RuleSet rules = RuleSet.of(Profile.P_2019); // make one and keep it
        Findings findings = rules.read(file).findings();
        findings.printTo(screen, Language.LATVIAN);
        // end::print

        assertThat(findings.hasErrors()).isTrue();
        assertThat(screen.toString()).contains("nmae", "DOC-UNKNOWN");
    }
}
