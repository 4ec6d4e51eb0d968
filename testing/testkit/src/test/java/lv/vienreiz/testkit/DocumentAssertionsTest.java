// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static lv.vienreiz.catalog.CatalogRules.RULE_04;
import static lv.vienreiz.catalog.CatalogRules.RULE_05;
import static lv.vienreiz.catalog.CatalogRules.RULE_18;
import static lv.vienreiz.testkit.DocumentAssertions.assertThatDocument;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Severity;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;

class DocumentAssertionsTest {

    private static final Path CASES = OurCases.ROOT.resolve("catalog-model/src/test/resources/cases");
    private static final Path GOOD = CASES.resolve("RULE-04/valid.json");
    private static final Path BAD = CASES.resolve("RULE-04/no-manager.json");
    private static final Path TWICE_BAD = CASES.resolve("RULE-05/no-responsibility.xml");

    private static DocumentAssert that(Path file) {
        return assertThatDocument(file).asOf(OurCases.DAY);
    }

    @Test
    void acceptsAValidDocumentInEveryShape() {
        ServiceDescription built = Documents.read(
                        ServiceDescription.class, OurCases.text(GOOD).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        that(GOOD).isValidIn(Profile.P_2019).isValidIn(Profile.M_2013).hasNoFindings();
        assertThatDocument(OurCases.text(GOOD).getBytes(StandardCharsets.UTF_8))
                .asOf(OurCases.DAY)
                .hasNoFindings();
        assertThatDocument(built).asOf(OurCases.DAY).hasNoFindings();
    }

    @Test
    void findsTheRuleThePlaceAndTheLine() {
        that(BAD).hasOnly(RULE_04).at("/responsibility").onLine(27).weighing(Severity.ERROR);
        that(TWICE_BAD).has(RULE_05).at("").and().has(RULE_04).at("").onLine(2);
        assertThatDocument("{".getBytes(StandardCharsets.UTF_8)).hasOnly(DocumentRule.TRUNCATED.id());
    }

    @Test
    void aFailureListsAllFindingsInWords() {
        assertThatThrownBy(() -> that(TWICE_BAD).isValidIn(Profile.P_2019))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no-responsibility.xml")
                .hasMessageContaining("to be valid in P-2019")
                .hasMessageContaining("2:1 error RULE-04 /: The description has no service manager.")
                .hasMessageContaining("2:1 error RULE-05 /: Institutions of several ministries take part");
        assertThatThrownBy(() -> that(TWICE_BAD).hasOnly(RULE_04))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to break only RULE-04")
                .hasMessageContaining("error RULE-05");
        assertThatThrownBy(() -> that(BAD).hasNoFindings())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to have no findings")
                .hasMessageContaining("error RULE-04 /responsibility");
    }

    @Test
    void failsWhereTheRuleIsKept() {
        assertThatThrownBy(() -> that(GOOD).has(RULE_04))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to break RULE-04")
                .hasMessageContaining("but nothing was found");
        assertThatThrownBy(() -> that(GOOD).hasOnly(RULE_04)).isInstanceOf(AssertionError.class);
    }

    @Test
    void failsWhereThePlaceTheLineOrTheWeightIsAnother() {
        assertThatThrownBy(() -> that(BAD).has(RULE_04).at("/owner"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to break RULE-04 at '/owner'")
                .hasMessageContaining("error RULE-04 /responsibility");
        assertThatThrownBy(() -> that(BAD).has(RULE_04).onLine(1)).hasMessageContaining("on line 1");
        assertThatThrownBy(() -> that(BAD).has(RULE_04).weighing(Severity.WARNING))
                .hasMessageContaining("as WARNING");
    }

    @Test
    void usesTheRulesAndTheDayItIsGiven() {
        RuleSet lenient = RuleSet.of(Profile.P_2019).without(RULE_04, "one-person office");

        that(BAD).checkedBy(lenient).hasNoFindings();
        assertThatDocument(GOOD)
                .asOf(OurCases.DAY.plusYears(1))
                .hasOnly(RULE_18)
                .weighing(Severity.WARNING);
        assertThatThrownBy(() -> that(BAD).checkedBy(lenient).has(RULE_04))
                .hasMessageContaining("RULE-04: one-person office");
    }

    @Test
    void isValidByTheRulesItIsGiven() {
        RuleSet lenient = RuleSet.of(Profile.P_2019).without(RULE_04, "one-person office");
        RuleSet strict = RuleSet.of(Profile.P_2019).with(RULE_18, Severity.ERROR);
        DocumentAssert late = assertThatDocument(GOOD).asOf(OurCases.DAY.plusYears(1));

        that(BAD).checkedBy(lenient).isValidIn(Profile.P_2019);
        late.isValidIn(Profile.P_2019);
        assertThatThrownBy(() -> late.checkedBy(strict).isValidIn(Profile.P_2019))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("error RULE-18");
        assertThatThrownBy(() -> that(BAD).checkedBy(lenient).isValidIn(Profile.M_2013))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weighed by P-2019");
    }

    @Test
    void failsAtAFileThatIsNotThere() {
        assertThatThrownBy(() -> assertThatDocument(Path.of("absent.json"))).isInstanceOf(UncheckedIOException.class);
    }
}
