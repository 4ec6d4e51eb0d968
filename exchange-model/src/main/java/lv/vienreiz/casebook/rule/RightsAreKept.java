// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-87: the owner alone decides (M[112]); intake and delivery may be the provider's (M[117]). */
final class RightsAreKept implements Check<ServiceCaseHistory> {

    @Override
    public void check(ServiceCaseHistory history, Report report) {
        FlawedSteps.report(history, HistoryFlaw.Kind.NOT_THIS_ACTOR, "", report);
    }
}
