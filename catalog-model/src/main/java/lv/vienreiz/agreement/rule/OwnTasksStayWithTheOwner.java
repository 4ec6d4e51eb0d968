// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.vienreiz.agreement.Delegability;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-27: the agreement hands over no management task and no decision (M[112], M[113]). The owner is whoever has that role,
 * be it a private person to whom the task itself was delegated.
 */
final class OwnTasksStayWithTheOwner implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        List<ServiceTask> tasks = agreement.tasks();
        if (tasks.isEmpty()) {
            report.skip();
        }
        for (int i = 0; i < tasks.size(); i++) {
            ServiceTask task = tasks.get(i);
            if (task.delegability() == Delegability.EXCLUSIVE) {
                String variant = task.group().name().toLowerCase(Locale.ROOT);
                report.found("/tasks/" + i, variant, Map.of("task", task.name()));
            }
        }
    }
}
