// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard.rule;

import java.util.List;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.standard.ServiceStandard;
import lv.vienreiz.standard.StandardRules;
import lv.vienreiz.text.Texts;

/**
 * The rules for standards of client service; for the service loader only. That they state a duty is our own inference from
 * their wording.
 */
public final class StandardRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ServiceStandard.class.getResourceAsStream("rules_lv.properties"),
                ServiceStandard.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public StandardRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        RuleDescription minimum = RuleDescription.of(StandardRules.RULE_37, "M[299.6]", () -> Loaded.TEXTS)
                .with(Force.DUTY);
        return List.of(new CheckedRule<>(minimum, ServiceStandard.class, new PromisesReachTheMinimum()));
    }
}
