// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.agreement.AgreementRules;
import lv.vienreiz.catalog.CatalogRules;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.centre.CentreRules;
import lv.vienreiz.codelist.CodeListRules;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.evaluation.EvaluationRules;
import lv.vienreiz.indicator.IndicatorRules;
import lv.vienreiz.lifeevent.LifeEventRules;
import lv.vienreiz.standard.StandardRules;
import lv.vienreiz.strategy.StrategyRules;
import lv.vienreiz.template.TemplateRules;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void listsTheRulesOfTheDomainByNumberAndThenThoseOfForm() {
        List<Rule> all = RuleCatalogue.all();

        assertThat(all.stream().map(rule -> rule.id().value()).filter(id -> id.startsWith("RULE-")))
                .startsWith("RULE-01", "RULE-02")
                .endsWith("RULE-124", "RULE-125");
        assertThat(all).endsWith(DocumentRule.values()).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.about(ServiceDescription.class))
                .extracting(RuleDescription::id)
                .isSorted();
    }

    @Test
    void everyNamedConstantIsARuleAndEveryRuleHasAConstant() {
        List<RuleId> constants = Stream.of(
                        AgreementRules.class,
                        CatalogRules.class,
                        CentreRules.class,
                        CodeListRules.class,
                        EvaluationRules.class,
                        IndicatorRules.class,
                        LifeEventRules.class,
                        StandardRules.class,
                        StrategyRules.class,
                        TemplateRules.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> new RuleId(field.getName().replace('_', '-')))
                .toList();

        assertThat(RuleCatalogue.all().stream()
                        .filter(RuleDescription.class::isInstance)
                        .map(Rule::id))
                .containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void findsARuleByName() {
        assertThat(RuleCatalogue.find(new RuleId("RULE-18")).map(Rule::source)).contains("P[127]");
        assertThat(RuleCatalogue.find(DocumentRule.EMPTY.id())).contains(DocumentRule.EMPTY);
        assertThat(RuleCatalogue.find(new RuleId("RULE-999"))).isEmpty();
    }

    @Test
    void aPageForATerminalTellsAllThatIsKnown() {
        RulePage page = RulePage.of(RuleCatalogue.find(CatalogRules.RULE_18).orElseThrow());

        assertThat(page.text(Language.ENGLISH)).isEqualTo("""
                        RULE-18  A description is reviewed at least once a quarter.
                          Source: P[127]
                          M-2013: not a rule there
                          P-2019: warning
                          Expected not more than three months since the last review or publication.
                          Review the description, and write the day in publication/reviewedOn.
                        """);
        assertThat(page.text(Language.LATVIAN)).contains("M-2013: nav šī noteikuma\n", "P-2019: brīdinājums\n");
        assertThat(RulePage.of(DocumentRule.NEWER).text(Language.ENGLISH)).endsWith("what it does not know is kept.\n");
    }

    @Test
    void numbersOrderRulesAsAPersonDoes() {
        assertThat(new RuleId("RULE-20")).isLessThan(new RuleId("RULE-100"));
        assertThat(new RuleId("DOC-EMPTY")).isLessThan(new RuleId("RULE-01"));
        assertThat(new RuleId("RULE-07")).isEqualByComparingTo(new RuleId("RULE-07"));
    }

    @Test
    void aProfileIsReadByItsCode() {
        assertThat(Profile.parse("M-2013")).isEqualTo(Profile.M_2013);
        assertThat(Profile.tryParse("P-2020")).isEmpty();
        assertThatThrownBy(() -> Profile.parse("p-2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'p-2019'");
    }
}
