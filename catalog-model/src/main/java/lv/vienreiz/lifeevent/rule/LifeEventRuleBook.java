// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import static lv.vienreiz.lifeevent.LifeEventRules.RULE_25;

import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/** The rules for life situations, each with its source and its weights; for the service loader only. */
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
        RuleDescription linked =
                RuleDescription.of(RULE_25, "P[46], P[127]", () -> Loaded.TEXTS).with(Force.HINT_OF_THE_PLAN);
        return List.of(new CheckedRule<>(linked, ServiceDescription.class, new LinkedToItsSituations()));
    }
}
