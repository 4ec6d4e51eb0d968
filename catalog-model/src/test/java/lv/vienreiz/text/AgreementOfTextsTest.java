// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementOfTextsTest {

    private static final LocalizedText MINISTRY =
            LocalizedText.lv("Zemkopības ministrija").en("Ministry of Agriculture");

    @Test
    void blanksAroundATextAndCaseDoNotCount() {
        LocalizedText spelled = LocalizedText.lv(" zemkopības Ministrija ");

        assertThat(MINISTRY.agreesWith(spelled)).isTrue();
        assertThat(MINISTRY.differsFrom(spelled)).isFalse();
    }

    @Test
    void oneLanguageThatDisagreesIsEnough() {
        LocalizedText other = LocalizedText.lv("Zemkopības ministrija").en("Ministry of Farming");

        assertThat(MINISTRY.agreesWith(other)).isFalse();
        assertThat(MINISTRY.differsFrom(other)).isTrue();
    }

    @Test
    void nothingIsKnownWithoutACommonLanguage() {
        LocalizedText lithuanian = LocalizedText.of(Language.of("lt"), "Žemės ūkio ministerija");

        assertThat(MINISTRY.agreesWith(lithuanian)).isFalse();
        assertThat(MINISTRY.differsFrom(lithuanian)).isFalse();
    }
}
