// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-111: whoever applies in a person's name is an employee of a joint centre of state and municipality (P[113]). */
final class EmployeeIsOfAUnifiedCentre implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.initiator() != Initiator.CENTRE_EMPLOYEE) {
            return;
        }
        if (report.lacks(application.authorisation())) {
            return;
        }
        Optional<Boolean> unified = application.authorisation().get().unifiedCentre();
        if (!report.lacks(unified) && !unified.get()) {
            String centre = application.authorisation().get().centre();
            report.found("/authorisation/unifiedCentre", "", Map.of("centre", centre));
        }
    }
}
