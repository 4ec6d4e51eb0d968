// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    static Stream<Class<?>> kinds() {
        return forms().map(DocumentForm::type);
    }

    private static Stream<DocumentForm<?>> forms() {
        return Schemas.names().stream().map(name -> FormRegistry.ofName(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void documentsOfEveryKindKeepTheirFormAndEveryRule(Class<?> kind) {
        SoundDocuments random = SoundDocuments.by(new Random(1), DAY);

        for (int i = 0; i < 60; i++) {
            Object document = random.any(kind);

            assertThat(Documents.check(document)).isEmpty();
            for (Profile profile : Profile.values()) {
                assertThat(RuleSet.of(profile)
                                .asOf(DAY)
                                .check(document)
                                .filter(finding -> finding.severity() != Severity.INFORMATION))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameSeedGivesTheSameDocuments(Class<?> kind) {
        assertThat(SoundDocuments.by(new Random(4), DAY).any(kind))
                .isEqualTo(SoundDocuments.by(new Random(4), DAY).any(kind));
    }
}
