// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.RuleCatalogue;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.rule.RuleExample;
import lv.vienreiz.rule.RuleReference;
import org.junit.jupiter.api.Test;

class RuleReferenceTest {

    private static final Path PAGE = OurCases.ROOT.resolve("docs/reference/rules.md");

    @Test
    void thePageIsTheOneTheRulesAndCasesGive() throws IOException {
        String page = RuleReference.markdown(OurCases::example);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("refresh it by -Dgolden=update").content().isEqualTo(page);
    }

    @Test
    void everyRuleIsOnThePageAndEachOfTheDomainHasAnExample() {
        String page = RuleReference.markdown(OurCases::example);

        for (Rule rule : RuleCatalogue.all()) {
            assertThat(page).contains(rule.id().value());
            if (rule instanceof RuleDescription) {
                assertThat(OurCases.example(rule.id())
                                .map(RuleExample::difference)
                                .orElse("+"))
                        .as(rule.id().value())
                        .containsPattern("(?m)^[-+]");
                assertThat(OurCases.example(rule.id()).isPresent() || liesInOtherDocuments(rule.id()))
                        .as("an example of " + rule.id())
                        .isTrue();
            }
        }
    }

    /** Some rules are broken by what other documents say: then there is no line of the document itself to mend. */
    private static boolean liesInOtherDocuments(RuleId rule) {
        return OurCases.all().stream()
                .filter(c -> c.rule().equals(rule) && !c.isValid())
                .allMatch(c -> Files.isDirectory(Path.of(c.file().toString().replaceAll("\\.(json|xml)$", ".among"))));
    }
}
