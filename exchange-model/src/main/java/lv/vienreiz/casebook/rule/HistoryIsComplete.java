// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-89: a history that is handed over has no gap, a closed case in it has a result or a refusal, and it holds nothing but
 * statuses (K). That a note, or a member beyond the form, is more than a status is our own inference.
 */
final class HistoryIsComplete implements Check<ServiceCaseHistory> {

    @Override
    public void check(ServiceCaseHistory history, Report report) {
        List<StatusEntry> entries = history.entries();
        if (entries.isEmpty()) {
            report.found("", "empty", Map.of());
        }
        FlawedSteps.report(history, HistoryFlaw.Kind.GAP, "", report);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).note().isPresent()) {
                report.found("/entries/" + i + "/note", "content", Map.of());
            }
            if (entries.get(i).state() == CaseState.CLOSED && !hasEnd(entries.subList(0, i))) {
                report.found("/entries/" + i, "result", Map.of());
            }
        }
        beyond(history.extensions()).forEach(part -> report.found(part, "beyond", Map.of()));
    }

    private static Set<String> beyond(Extensions extensions) {
        Set<String> parts = new LinkedHashSet<>();
        extensions.kept().forEach(member -> parts.add(member.parent()));
        return parts;
    }

    /** An inquiry is closed without a result. */
    private static boolean hasEnd(List<StatusEntry> before) {
        CaseState last = before.isEmpty()
                ? CaseState.CLOSED
                : before.get(before.size() - 1).state();
        return last == CaseState.INQUIRY
                || before.stream()
                        .anyMatch(
                                entry -> entry.state() == CaseState.RESULT_READY || entry.state() == CaseState.REFUSED);
    }
}
