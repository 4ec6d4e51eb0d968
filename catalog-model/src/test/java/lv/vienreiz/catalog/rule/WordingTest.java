// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalizedText MINISTRY =
            LocalizedText.lv("Zemkopības ministrija").en("Ministry of Agriculture");

    @Test
    void blanksAroundATextAndCaseDoNotCount() {
        LocalizedText spelled = LocalizedText.lv(" zemkopības Ministrija ");

        assertThat(Wording.same(MINISTRY, spelled)).isTrue();
        assertThat(Wording.differ(MINISTRY, spelled)).isFalse();
    }

    @Test
    void oneLanguageThatDisagreesIsEnough() {
        LocalizedText other = LocalizedText.lv("Zemkopības ministrija").en("Ministry of Farming");

        assertThat(Wording.same(MINISTRY, other)).isFalse();
        assertThat(Wording.differ(MINISTRY, other)).isTrue();
    }

    @Test
    void nothingIsKnownWithoutACommonLanguage() {
        LocalizedText lithuanian = LocalizedText.of(Language.of("lt"), "Žemės ūkio ministerija");

        assertThat(Wording.same(MINISTRY, lithuanian)).isFalse();
        assertThat(Wording.differ(MINISTRY, lithuanian)).isFalse();
    }
}
