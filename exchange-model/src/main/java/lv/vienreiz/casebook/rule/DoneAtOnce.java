// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-83: a service that can be executed at once is executed at once (M[133.3]): where its description gives a processing time
 * of 0, the registration leads to the result directly.
 */
final class DoneAtOnce implements Check<CaseFile> {

    @Override
    public void check(CaseFile file, Report report) {
        Optional<ProcessingTime> time = Descriptions.of(file, report).flatMap(ServiceDescription::processingTime);
        if (report.lacks(time) || time.get().amount() > 0) {
            return;
        }
        List<StatusEntry> history = file.history();
        for (int i = 1; i < history.size(); i++) {
            boolean fromRegistration = history.get(i - 1).state() == CaseState.REGISTERED;
            CaseState to = history.get(i).state();
            if (fromRegistration && (to == CaseState.IN_EXECUTION || to == CaseState.HANDED_OVER)) {
                report.found("/history/" + i);
                return;
            }
        }
    }
}
