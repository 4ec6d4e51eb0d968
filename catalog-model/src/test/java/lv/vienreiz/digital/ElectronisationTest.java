// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

import static lv.vienreiz.digital.ElectronisationScale.CITIZENS;
import static lv.vienreiz.digital.ElectronisationScale.DEVELOPERS;
import static org.assertj.core.api.Assertions.assertThat;

import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeLists;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronisationTest {

    private static Electronisation facts(String letters) {
        return new Electronisation(
                letters.contains("i"),
                letters.contains("f"),
                letters.contains("q"),
                letters.contains("c"),
                letters.contains("r"),
                letters.contains("p"),
                letters.contains("w"));
    }

    /** Information, form, reQuest, Client identified, Result, Processed, Without request. */
    @ParameterizedTest(name = "{0} is {1} for citizens and {2} for developers")
    @CsvSource({
        "-, 0, 0",
        "i, 1, 1",
        "if, 2, 2",
        "ifq, 3, 2",
        "ifr, 3, 2",
        "ifqc, 3, 3",
        "ifqcr, 4, 3",
        "ifqr, 4, 2",
        "ifqcrp, 4, 4",
        "iw, 5, 5"
    })
    void theNumberFollowsFromTheFacts(String letters, int citizens, int developers) {
        assertThat(facts(letters).levelOn(CITIZENS)).isEqualTo(citizens);
        assertThat(facts(letters).levelOn(DEVELOPERS)).isEqualTo(developers);
    }

    @Test
    void eachScaleIsAShippedCodeListOfTheNumbersOneToFive() {
        for (ElectronisationScale scale : ElectronisationScale.values()) {
            assertThat(CodeLists.shipped().find(scale.list()).orElseThrow().entries())
                    .extracting(CodeEntry::code)
                    .containsExactly("1", "2", "3", "4", "5");
        }
    }

    @Property
    void moreFactsNeverLowerTheLevel(@ForAll boolean[] some, @ForAll boolean[] more) {
        Electronisation less = of(some, new boolean[0]);
        Electronisation all = of(some, more);

        for (ElectronisationScale scale : ElectronisationScale.values()) {
            assertThat(all.levelOn(scale)).isBetween(less.levelOn(scale), 5);
        }
    }

    private static Electronisation of(boolean[] some, boolean[] more) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            if (i < some.length && some[i] || i < more.length && more[i]) {
                letters.append("ifqcrpw".charAt(i));
            }
        }
        return facts(letters.toString());
    }
}
