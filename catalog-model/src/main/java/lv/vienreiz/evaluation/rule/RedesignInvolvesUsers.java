// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation.rule;

import java.util.Map;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-72: a redesign follows the common methodology and records how users took part in it (P[53]-[54], P[74]). */
final class RedesignInvolvesUsers implements Check<ServiceImprovement> {

    static final String USERS = "users";

    @Override
    public void check(ServiceImprovement improvement, Report report) {
        if (!improvement.isRedesign()) {
            return;
        }
        if (!improvement.methodology().orElse(false)) {
            report.found("");
        }
        if (improvement.involvements().isEmpty()) {
            report.found("", USERS, Map.of());
        }
    }
}
