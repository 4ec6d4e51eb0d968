// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.agreement.Delegability;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-28: what is handed over is client service, simple execution or consultation (M[115], M[117]). What belongs to the
 * owner alone is left to {@link OwnTasksStayWithTheOwner}, so that one fault is reported once.
 */
final class TasksCanBeHandedOver implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        List<ServiceTask> tasks = agreement.tasks();
        if (tasks.isEmpty()) {
            report.skip();
        }
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).delegability() == Delegability.RETAINED) {
                report.found("/tasks/" + i, "", Map.of("task", tasks.get(i).name()));
            }
        }
    }
}
