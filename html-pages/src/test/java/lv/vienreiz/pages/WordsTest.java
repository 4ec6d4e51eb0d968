// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.vienreiz.assessment.Verdict;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.TEXTS.keys(Language.LATVIAN)).isEqualTo(Words.TEXTS.keys(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ServiceKind.class,
                ServiceStatus.class,
                RecipientKind.class,
                ChannelKind.class,
                ChannelKind.Group.class,
                StepScope.class,
                ProvisionStage.class,
                Verdict.class,
                ImportanceLevel.class
            })
    void eachCodeHasAWord(Class<? extends Enum<?>> codes) {
        for (Enum<?> code : codes.getEnumConstants()) {
            assertThat(new Words(Language.LATVIAN).of(code)).isNotBlank();
        }
    }

    @Test
    void eachKindOfFeeHasAWord() {
        assertThat(List.of(Fee.class.getPermittedSubclasses()))
                .allSatisfy(fee -> assertThat(Words.TEXTS.find(fee.getSimpleName(), Language.LATVIAN))
                        .isPresent());
    }

    @Test
    void namesTheRegistersThatItKnows() {
        Words english = new Words(Language.ENGLISH);

        assertThat(english.register(Registers.CADASTRE)).isEqualTo("Real Estate Cadastre");
        assertThat(english.register(new CodedValue("CADASTRE", "urn:own", "1"))).isEqualTo("CADASTRE");
        assertThat(english.register(new CodedValue("NEW", Registers.LIST, "2"))).isEqualTo("NEW");
    }
}
