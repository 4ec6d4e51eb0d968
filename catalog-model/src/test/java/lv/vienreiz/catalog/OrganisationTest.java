// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static Organisation named(LocalizedText name) {
        return new OrganisationBuilder(name, OrganisationKind.MUNICIPALITY).build();
    }

    @Test
    void isTheSameHoweverItsNameIsSpelledAndInWhicheverLanguage() {
        Organisation parish = named(LocalizedText.lv("Parauga novads").en("Sample municipality"));

        assertThat(parish.isSameAs(named(LocalizedText.lv(" parauga Novads ")))).isTrue();
        assertThat(parish.isSameAs(named(LocalizedText.lv("Paraugnovads").en("SAMPLE MUNICIPALITY"))))
                .isTrue();
        assertThat(parish.isSameAs(named(LocalizedText.lv("Cits novads")))).isFalse();
    }
}
