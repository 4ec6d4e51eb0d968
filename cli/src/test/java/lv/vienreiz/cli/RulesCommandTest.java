// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.vienreiz.document.Rule;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsEveryRuleAlignedWithItsSourceAndTitle() {
        List<String> english = Run.of("rules").out().lines().toList();
        List<String> latvian = Run.of("rules", "--lang", "lv").out().lines().toList();
        List<Rule> rules = KnownRules.all();

        assertThat(english).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) {
            assertThat(english.get(i))
                    .matches("\\Q" + rules.get(i).id() + "\\E +\\Q"
                            + rules.get(i).source() + "\\E +\\S.*[.]");
            assertThat(latvian.get(i)).startsWith(rules.get(i).id() + " ").isNotEqualTo(english.get(i));
        }
        assertThat(english.stream()
                        .map(line -> line.replaceAll("^(\\S+ +).*", "$1").length()))
                .containsOnly(16);
    }

    @Test
    void explainsEachRuleInBothLanguagesWithoutTemplates() {
        for (Rule rule : KnownRules.all()) {
            Run english = Run.of("rules", rule.id().value());
            Run latvian = Run.of("rules", rule.id().value(), "--lang", "lv");

            assertThat(english.out())
                    .startsWith(rule.id() + "  " + rule.source() + "\n")
                    .contains("  Demands: ");
            assertThat(latvian.out()).contains("  Prasa: ").doesNotContain("Demands");
            assertThat(english.out() + latvian.out()).doesNotContainPattern("\\{[a-z]+}");
            assertThat(english.exit() + latvian.exit()).isZero();
        }
    }

    @Test
    void tellsTheWeightInEachProfile() {
        assertThat(Run.of("rules", "rule-04").out()).contains("  M-2013: warning\n", "  P-2019: error\n");
        assertThat(Run.of("rules", "RULE-18").out()).contains("  M-2013: not in this profile\n");
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearest() {
        Run run = Run.of("rules", "DOC-UNKOWN");

        assertThat(run.err()).startsWith("vienreiz: There is no rule 'DOC-UNKOWN'. The nearest are: DOC-UNKNOWN,");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Run.of("rules", "a b", "--lang", "lv").err()).startsWith("vienreiz: Nav noteikuma 'a b'.");
    }

    @Test
    void explainsTheRulesOfEuropeanDataToo() {
        assertThat(Run.of("rules", "cpsv-04", "--lang", "en").out())
                .startsWith("CPSV-04")
                .contains("kept");
        assertThat(Run.of("rules", "GATE-02", "--lang", "lv").out())
                .startsWith("GATE-02")
                .contains("Prasa:");
        assertThat(Run.of("rules", "--lang", "en").out()).contains("CPSV-18", "GATE-07");
    }
}
