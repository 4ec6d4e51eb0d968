// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-112: it is told why a person does not apply alone: no means of identification (P[113]), or no skills (V). */
final class ReasonForHelpIsTold implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.initiator() != Initiator.CENTRE_EMPLOYEE) {
            return;
        }
        if (report.lacks(application.authorisation())) {
            return;
        }
        if (application.authorisation().get().reason().isEmpty()) {
            report.found("/authorisation", "", Map.of());
        }
    }
}
