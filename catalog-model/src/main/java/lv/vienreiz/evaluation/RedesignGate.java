// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import static lv.vienreiz.rule.Bundle.Index.by;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.rule.Bundle;

/**
 * Tells whether a redesign may begin: it needs a detailed evaluation of each of its services, and a comparison of costs and
 * benefits that counts society's benefit and burden, not only the institution's savings (M[155.2], M[158]).
 */
public final class RedesignGate {

    private static final Bundle.Index<ServiceEvaluation, EvaluationId> EVALUATIONS =
            by(ServiceEvaluation.class, ServiceEvaluation::id);
    private static final Bundle.Index<EconomicAppraisal, AppraisalId> APPRAISALS =
            by(EconomicAppraisal.class, EconomicAppraisal::id);

    private RedesignGate() {}

    /**
     * Finds what bars an improvement.
     *
     * @param improvement the improvement
     * @param bundle the evaluations and appraisals that are known; an evaluation that is named is taken on trust if the
     *     bundle holds no evaluation at all
     * @return every obstacle; none if it may begin, as for an improvement that is no redesign
     */
    public static Set<RedesignObstacle> obstacles(ServiceImprovement improvement, Bundle bundle) {
        EnumSet<RedesignObstacle> obstacles = EnumSet.noneOf(RedesignObstacle.class);
        if (improvement.isRedesign()) {
            improvement
                    .evaluation()
                    .ifPresentOrElse(
                            id -> evaluation(improvement, id, bundle, obstacles),
                            () -> obstacles.add(RedesignObstacle.NO_EVALUATION));
            improvement
                    .costBenefit()
                    .ifPresentOrElse(
                            compared -> society(compared, bundle, obstacles),
                            () -> obstacles.add(RedesignObstacle.NO_COST_BENEFIT));
        }
        return obstacles;
    }

    private static void evaluation(
            ServiceImprovement improvement, EvaluationId id, Bundle bundle, Set<RedesignObstacle> obstacles) {
        if (!bundle.knows(ServiceEvaluation.class)) {
            return;
        }
        List<ServiceEvaluation> found = bundle.find(EVALUATIONS, id);
        if (found.isEmpty()) {
            obstacles.add(RedesignObstacle.UNKNOWN_EVALUATION);
        } else if (found.get(0).kind() != EvaluationKind.DETAILED) {
            obstacles.add(RedesignObstacle.GENERAL_EVALUATION);
        } else if (!found.get(0).services().containsAll(improvement.services())) {
            obstacles.add(RedesignObstacle.OTHER_SERVICE);
        }
    }

    private static void society(CostBenefit compared, Bundle bundle, Set<RedesignObstacle> obstacles) {
        List<EconomicAppraisal> appraisals = compared.appraisal().stream()
                .flatMap(id -> bundle.find(APPRAISALS, id).stream())
                .toList();
        if (compared.societyBenefit().isEmpty() && countsNo(appraisals, FlowSide.BENEFIT)) {
            obstacles.add(RedesignObstacle.NO_SOCIETY_BENEFIT);
        }
        if (compared.societyBurden().isEmpty() && countsNo(appraisals, FlowSide.COST)) {
            obstacles.add(RedesignObstacle.NO_SOCIETY_BURDEN);
        }
    }

    private static boolean countsNo(List<EconomicAppraisal> appraisals, FlowSide side) {
        return appraisals.stream().noneMatch(appraisal -> appraisal.countsSociety(side));
    }
}
