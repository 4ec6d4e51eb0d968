// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.onceonly.DeliveryObstacle;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-79: what a register holds is not asked of the client (P[66]), so a plan gets it from there. */
final class NothingHeldIsPlannedToBeAsked implements Check<OnceOnlyPlan> {

    @Override
    public void check(OnceOnlyPlan plan, Report report) {
        for (int i = 0; i < plan.inputs().size(); i++) {
            if (plan.inputs().get(i) instanceof PlannedInput.NotDelivered missing) {
                Map<String, String> facts = Map.of(
                        "key",
                        missing.input().key(),
                        "register",
                        missing.register().code());
                report.found("/inputs/" + i + "/notDelivered", variant(missing.obstacle()), facts);
            }
        }
    }

    private static String variant(DeliveryObstacle obstacle) {
        return switch (obstacle) {
            case REGISTER_NOT_LISTED -> "planUnlisted";
            case NO_SERVICE -> "planNoService";
            case FIELDS_NOT_OFFERED -> "planFields";
            case NO_RIGHT -> "planRight";
            case RIGHT_NOT_IN_FORCE -> "planExpired";
        };
    }
}
