// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics.rule;

import java.util.List;
import lv.vienreiz.document.Severity;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.statistics.StatisticsRules;
import lv.vienreiz.statistics.UsageReport;
import lv.vienreiz.text.Texts;

/** The rule for statistics with its source and its weights; for the service loader only. */
public final class StatisticsRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                UsageReport.class.getResourceAsStream("rules_lv.properties"),
                UsageReport.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public StatisticsRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        RuleDescription rule = RuleDescription.of(StatisticsRules.RULE_126, "K", () -> Loaded.TEXTS)
                .with(Force.RECOMMENDATION_OF_THE_PLAN)
                .atMost(UseIsCountedAndHandedOver.OPEN_DATA, Severity.INFORMATION);
        return List.of(new CheckedRule<>(rule, UsageReport.class, new UseIsCountedAndHandedOver()));
    }
}
