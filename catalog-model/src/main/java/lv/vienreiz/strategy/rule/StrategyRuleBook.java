// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.HINT_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.RECOMMENDATION;
import static lv.vienreiz.strategy.StrategyRules.RULE_42;
import static lv.vienreiz.strategy.StrategyRules.RULE_43;
import static lv.vienreiz.strategy.StrategyRules.RULE_44;
import static lv.vienreiz.strategy.StrategyRules.RULE_45;
import static lv.vienreiz.strategy.StrategyRules.RULE_46;
import static lv.vienreiz.strategy.StrategyRules.RULE_47;
import static lv.vienreiz.strategy.StrategyRules.RULE_49;
import static lv.vienreiz.strategy.StrategyRules.RULE_50;
import static lv.vienreiz.strategy.StrategyRules.RULE_54;

import java.util.List;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.text.Texts;

/** The rules for strategies of channels, each with its source and its weights; for the service loader only. */
public final class StrategyRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ChannelStrategy.class.getResourceAsStream("rules_lv.properties"),
                ChannelStrategy.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public StrategyRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(RULE_42, DEFINITION, "M figure 8", new SharesMakeAHundred()),
                rule(RULE_43, DEFINITION, "M[129.3]", new TablesAgree()),
                rule(RULE_44, DUTY, "M[129.3]", new SegmentsAreServed()),
                rule(RULE_45, DUTY, "M[129.2.3]", new ProcessIsOne()),
                rule(RULE_46, RECOMMENDATION, "M[129.3]", new RationaleIsWhole()),
                rule(RULE_47, RECOMMENDATION, "M[129.3]", new StepsAreCovered()),
                rule(RULE_49, HINT_OF_THE_PLAN, "P[90]", new DigitalComesFirst()),
                rule(RULE_50, RECOMMENDATION, "M[129.2.4]", new ChannelsHaveAResponsible()),
                rule(RULE_54, DUTY, "M[129.2.2]", new ClientChoosesTheChannel()));
    }

    private static CheckedRule<ChannelStrategy> rule(
            RuleId id, Force force, String source, Check<ChannelStrategy> check) {
        RuleDescription description =
                RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
        return new CheckedRule<>(description, ChannelStrategy.class, check);
    }
}
