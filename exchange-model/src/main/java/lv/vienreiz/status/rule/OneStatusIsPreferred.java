// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.status.StatusMapping;
import lv.vienreiz.status.StatusRow;

/** MAP-03: where several statuses mean one state, exactly one of them is preferred, so that the way back is one. */
final class OneStatusIsPreferred implements Check<StatusMapping> {

    @Override
    public void check(StatusMapping mapping, Report report) {
        Map<CaseState, List<StatusRow>> rows = mapping.rows().stream()
                .filter(row -> row.state().isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.state().orElseThrow(), () -> new EnumMap<>(CaseState.class), Collectors.toList()));
        rows.forEach((state, same) -> {
            long preferred = same.stream().filter(StatusRow::preferred).count();
            if (same.size() > 1 && preferred != 1) {
                report.found(
                        "/rows",
                        "",
                        Map.of(
                                "state", state.name(),
                                "statuses", same.stream().map(StatusRow::own).collect(Collectors.joining(", ")),
                                "preferred", Long.toString(preferred)));
            }
        });
    }
}
