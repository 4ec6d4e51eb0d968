// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.agreement.CommunicationLevel;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnowledgeArticleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static KnowledgeArticle article(CommunicationLevel audience, ArticleContent content) {
        return KnowledgeArticle.builder(
                        ArticleId.parse("burial-1"),
                        ServiceId.parse("burial-allowance"),
                        LocalizedText.lv("Apbedīšanas pabalsts").en("Burial allowance"),
                        audience,
                        content)
                .validFrom(FIRST)
                .validUntil(FIRST.plusDays(30))
                .keeper("Pabalstu nodaļas vadītājs")
                .build();
    }

    static Stream<KnowledgeArticle> articles() {
        return Stream.of(
                article(
                        CommunicationLevel.FIRST_INFORMATION,
                        new ArticleContent.FrequentQuestions(List.of(new AnsweredQuestion(
                                LocalizedText.lv("Kas var saņemt pabalstu?"),
                                LocalizedText.lv("Persona, kas rīko bēres."))))),
                article(
                        CommunicationLevel.MANAGERS_AND_EXPERTS,
                        new ArticleContent.Instruction(List.of(
                                new InstructionStep(LocalizedText.lv("Pārbaudiet miršanas faktu reģistrā")),
                                new InstructionStep(LocalizedText.lv("Pieņemiet iesniegumu"))))));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isTheSameInBothForms(KnowledgeArticle article) {
        assertThat(Documents.check(article)).isEmpty();
        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(KnowledgeArticle.class, Documents.bytes(article, form))
                            .orElseThrow())
                    .isEqualTo(article);
        }
    }

    @Test
    void holdsFromItsFirstToItsLastDay() {
        KnowledgeArticle article = articles().findFirst().orElseThrow();

        assertThat(article.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(article.isValidOn(FIRST)).isTrue();
        assertThat(article.isValidOn(FIRST.plusDays(30))).isTrue();
        assertThat(article.isValidOn(FIRST.plusDays(31))).isFalse();
    }

    @Test
    void anIdentityOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> ArticleId.parse("a b")).isInstanceOf(IllegalArgumentException.class);
    }
}
