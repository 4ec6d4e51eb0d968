// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-85: a case goes only the ways that lead on from where it is (steps of M[114]; the table is our own). */
final class StepsAreLegal implements Check<ServiceCaseHistory> {

    @Override
    public void check(ServiceCaseHistory history, Report report) {
        FlawedSteps.report(history, HistoryFlaw.Kind.NO_SUCH_MOVE, "", report);
    }
}
