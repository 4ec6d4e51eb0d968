// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_91;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_92;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_93;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_94;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_95;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_96;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_97;
import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY_OF_THE_PLAN;

import java.util.List;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/**
 * The rules for once-only exchange, each with its source and its weights; for the service loader only. Which demand counts as a
 * definition or a duty is our own inference; of RULE-97 no source speaks at all.
 */
public final class OnceOnlyRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                OnceOnlyPlan.class.getResourceAsStream("rules_lv.properties"),
                OnceOnlyPlan.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public OnceOnlyRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        RuleDescription founded = stated(RULE_91, DUTY_OF_THE_PLAN, "P[66], P[162]");
        RuleDescription exempt = stated(RULE_93, DUTY_OF_THE_PLAN, "P[66]");
        RuleDescription once = stated(RULE_95, DUTY_OF_THE_PLAN, "P[66]");
        RuleDescription help = stated(RULE_96, DEFINITION, "M tab.7");
        RuleDescription purpose = stated(RULE_97, DEFINITION, "our own");
        return List.of(
                new CheckedRule<>(founded, DataRequest.class, new RequestIsFounded()),
                new CheckedRule<>(founded, RegisterDirectory.class, new RightsAreFounded()),
                new CheckedRule<>(
                        stated(RULE_92, DUTY_OF_THE_PLAN, "P[66] fn33"),
                        RegisterDirectory.class,
                        new SharedDataGoesOverTheBus()),
                new CheckedRule<>(exempt, RegisterDirectory.class, new ExemptionsHold()),
                new CheckedRule<>(exempt, OnceOnlyPlan.class, new PlannedExemptionsHold()),
                new CheckedRule<>(
                        stated(RULE_94, DUTY_OF_THE_PLAN, "P[66]")
                                .atMost(RegistersDeliverInTime.EARLY, Severity.WARNING),
                        RegisterDirectory.class,
                        new RegistersDeliverInTime()),
                new CheckedRule<>(once, AskingHistory.class, new NobodyIsAskedTwice()),
                new CheckedRule<>(once, CompletionRequest.class, new KnownIsNotMissing()),
                new CheckedRule<>(help, RegisterDirectory.class, new HelpIsFree()),
                new CheckedRule<>(help, DataRequest.class, new RequestsAreAnswered()),
                new CheckedRule<>(purpose, DataResponse.class, new OnlyWhatWasAsked()),
                new CheckedRule<>(purpose, DataRequest.class, new SubjectIsOfTheCase()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }
}
