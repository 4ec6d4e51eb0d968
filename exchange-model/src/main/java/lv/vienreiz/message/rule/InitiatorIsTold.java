// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-74: a case is begun by the client, by a process of an institution or by a centre's employee on the client's
 * authorisation (M[114.2], P[113]), and the rest of the application says the same.
 */
final class InitiatorIsTold implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        boolean byProcess = application.initiator() == Initiator.AGENT_PROCESS;
        if (byProcess && application.process().isEmpty()) {
            report.found("", "", Map.of());
        }
        if (!byProcess && application.process().isPresent()) {
            report.found(
                    "/process",
                    "process",
                    Map.of("initiator", application.initiator().name()));
        }
        boolean byEmployee = application.initiator() == Initiator.CENTRE_EMPLOYEE;
        if (!byEmployee && application.authorisation().isPresent()) {
            report.found(
                    "/authorisation",
                    "authorisation",
                    Map.of("initiator", application.initiator().name()));
        }
    }
}
