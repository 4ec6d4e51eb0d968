// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation.rule;

import java.util.Locale;
import java.util.Map;
import lv.vienreiz.evaluation.EvaluationId;
import lv.vienreiz.evaluation.RedesignGate;
import lv.vienreiz.evaluation.RedesignObstacle;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-70: a redesign rests on a detailed evaluation and on costs and benefits that count society (M[155.2], M[158]). */
final class RedesignRestsOnEvaluation implements Check<ServiceImprovement> {

    @Override
    public void check(ServiceImprovement improvement, Report report) {
        String evaluation = improvement.evaluation().map(EvaluationId::value).orElse("");
        for (RedesignObstacle obstacle : RedesignGate.obstacles(improvement, report.bundle())) {
            report.found(path(obstacle), variant(obstacle), Map.of("evaluation", evaluation));
        }
    }

    private static String path(RedesignObstacle obstacle) {
        return switch (obstacle) {
            case NO_EVALUATION, NO_COST_BENEFIT -> "";
            case UNKNOWN_EVALUATION, GENERAL_EVALUATION, OTHER_SERVICE -> "/evaluation";
            case NO_SOCIETY_BENEFIT, NO_SOCIETY_BURDEN -> "/costBenefit";
        };
    }

    private static String variant(RedesignObstacle obstacle) {
        return obstacle == RedesignObstacle.NO_EVALUATION
                ? ""
                : obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
