// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-95: a person is not asked to complete what the history of asking in the case says is known (P[66]). */
final class KnownIsNotMissing implements Check<CompletionRequest> {

    static final String COMPLETION = "completion";

    private static final Bundle.Index<AskingHistory, CaseId> BY_CASE =
            Bundle.Index.by(AskingHistory.class, AskingHistory::caseId);

    @Override
    public void check(CompletionRequest request, Report report) {
        if (report.knowsNo(AskingHistory.class)) {
            return;
        }
        Set<String> known = report.bundle().find(BY_CASE, request.caseId()).stream()
                .flatMap(history -> history.known().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < request.missing().size(); i++) {
            String key = request.missing().get(i).key().orElse("");
            if (known.contains(key)) {
                report.found("/missing/" + i, COMPLETION, Map.of("key", key));
            }
        }
    }
}
