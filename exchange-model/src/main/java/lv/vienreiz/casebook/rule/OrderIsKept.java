// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-86: a history begins with the request, and its numbers and times go on (K, M[114.7]). That no number comes twice follows
 * from histories only growing, which is our own inference.
 */
final class OrderIsKept implements Check<ServiceCaseHistory> {

    @Override
    public void check(ServiceCaseHistory history, Report report) {
        FlawedSteps.report(history, HistoryFlaw.Kind.NO_BEGINNING, "beginning", report);
        FlawedSteps.report(history, HistoryFlaw.Kind.NUMBER_NOT_RISING, "number", report);
        FlawedSteps.report(history, HistoryFlaw.Kind.BACK_IN_TIME, "", report);
    }
}
