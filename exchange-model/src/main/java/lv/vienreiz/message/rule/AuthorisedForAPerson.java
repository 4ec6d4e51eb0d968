// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ClientKind;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-109: a centre's employee applies only for natural persons (P[113]). */
final class AuthorisedForAPerson implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.initiator() != Initiator.CENTRE_EMPLOYEE) {
            return;
        }
        if (application.client().kind() != ClientKind.NATURAL_PERSON) {
            report.found("/client/kind", "", Map.of());
        }
    }
}
