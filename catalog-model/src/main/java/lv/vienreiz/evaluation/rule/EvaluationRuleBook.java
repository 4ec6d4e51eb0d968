// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation.rule;

import static lv.vienreiz.evaluation.EvaluationRules.RULE_70;
import static lv.vienreiz.evaluation.EvaluationRules.RULE_71;
import static lv.vienreiz.evaluation.EvaluationRules.RULE_72;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.HINT_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.RECOMMENDATION_OF_THE_PLAN;

import java.util.List;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/** The rules for evaluation and improvement, each with its source and its weights; for the service loader only. */
public final class EvaluationRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ServiceImprovement.class.getResourceAsStream("rules_lv.properties"),
                ServiceImprovement.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public EvaluationRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(RULE_70, DUTY, "M[155.2], M[158]", new RedesignRestsOnEvaluation()),
                rule(RULE_71, HINT_OF_THE_PLAN, "P[17], P[49]", new RedesignIsTriedAndReviewed()),
                rule(RULE_72, RECOMMENDATION_OF_THE_PLAN, "P[53], P[54], P[74]", new RedesignInvolvesUsers()));
    }

    private static CheckedRule<ServiceImprovement> rule(
            RuleId id, Force force, String source, Check<ServiceImprovement> check) {
        RuleDescription description =
                RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
        return new CheckedRule<>(description, ServiceImprovement.class, check);
    }
}
