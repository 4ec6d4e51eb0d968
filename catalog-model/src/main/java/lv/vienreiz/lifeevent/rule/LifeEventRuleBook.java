// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import static lv.vienreiz.lifeevent.LifeEventRules.RULE_103;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_104;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_105;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_106;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_107;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_108;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_25;

import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/** The rules for life situations and chains of services, each with its source and its weights; for the service loader only. */
public final class LifeEventRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                LifeSituation.class.getResourceAsStream("rules_lv.properties"),
                LifeSituation.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public LifeEventRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                new CheckedRule<>(
                        stated(RULE_25, Force.HINT_OF_THE_PLAN, "P[46], P[127]"),
                        ServiceDescription.class,
                        new LinkedToItsSituations()),
                new CheckedRule<>(
                        stated(RULE_103, Force.DUTY_OF_THE_PLAN, "P[46]"), ServiceChain.class, new ChainCanBeLeft()),
                new CheckedRule<>(
                        stated(RULE_104, Force.DUTY_OF_THE_PLAN, "P[44], P[70], P[71.3]"),
                        ServiceChain.class,
                        new StepsAreFounded()),
                new CheckedRule<>(
                        stated(RULE_105, Force.DUTY_OF_THE_PLAN, "P[47]"), ServiceChain.class, new ChainAsksNothing()),
                new CheckedRule<>(
                        stated(RULE_106, Force.RECOMMENDATION_OF_THE_PLAN, "P[44]"),
                        ServiceChain.class,
                        new AutomationPays()),
                new CheckedRule<>(
                        stated(RULE_107, Force.DUTY_OF_THE_PLAN, "P[46]"),
                        ServiceChain.class,
                        new StepsFollowEachOther()),
                new CheckedRule<>(
                        stated(RULE_108, Force.RECOMMENDATION_OF_THE_PLAN, "P[44], P[72], P[82]"),
                        ServiceChain.class,
                        new EAddressComesFirst()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }
}
