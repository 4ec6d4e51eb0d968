// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.StatusNotice;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-90: a client who subscribed is told of each move (P[44], P[72]). That nobody has to be told of a move of one's own is our
 * own inference.
 */
final class ClientIsTold implements Check<CaseFile> {

    @Override
    public void check(CaseFile file, Report report) {
        if (!file.subscribed()) {
            return;
        }
        Set<Integer> told = file.notices().stream().map(StatusNotice::sequence).collect(Collectors.toSet());
        List<StatusEntry> history = file.history();
        for (int i = 0; i < history.size(); i++) {
            StatusEntry entry = history.get(i);
            if (entry.actor() != Actor.CLIENT && !told.contains(entry.sequence())) {
                report.found("/history/" + i, "", Map.of("state", entry.state().name()));
            }
        }
    }
}
