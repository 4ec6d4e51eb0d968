// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.sample.RandomJson;
import lv.vienreiz.document.schema.Kind;
import lv.vienreiz.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document of any kind lacks or contradicts, its rules answer with findings that have words and a place. */
class RandomDraftsTest {

    private static final RuleSet RULES = RuleSet.of(Profile.P_2019).asOf(LocalDate.of(2026, 11, 15));

    static Stream<Kind> kinds() {
        return Kind.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFindingHasWordsAndAPlaceInTheDocument(Kind kind) {
        Random random = new Random(kind.form().name().hashCode());
        for (int i = 0; i < 60; i++) {
            Object document = kind.read(RandomJson.any(kind.form(), random)).orElseThrow();
            Findings findings = RULES.among(Bundle.of(List.of(document))).check(document);
            String json = Documents.text(document, WrittenForm.JSON);

            findings.forEach(finding -> hasWordsAndAPlace(finding, json));
            assertThat(findings.skipped()).doesNotHaveDuplicates();
            assertThat(findings.stream().map(finding -> finding.rule().id())).noneMatch(findings.skipped()::contains);
        }
    }

    private static void hasWordsAndAPlace(Finding finding, String json) {
        for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
            assertThat(finding.found(language)).isNotBlank();
        }
        for (String name : finding.location().path().split("/", -1)) {
            assertThat(name.matches("[0-9]*") || json.contains("\"" + name + "\""))
                    .as(finding.toString())
                    .isTrue();
        }
    }
}
