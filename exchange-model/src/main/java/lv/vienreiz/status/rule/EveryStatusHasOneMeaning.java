// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.status.StatusMapping;

/** MAP-01: the table is total and unambiguous: each status of the vocabulary has one row, and no row has another status. */
final class EveryStatusHasOneMeaning implements Check<StatusMapping> {

    static final String TWICE = "twice";
    static final String FOREIGN = "foreign";

    @Override
    public void check(StatusMapping mapping, Report report) {
        Set<String> meant = new HashSet<>();
        for (int i = 0; i < mapping.rows().size(); i++) {
            String own = mapping.rows().get(i).own();
            if (!meant.add(own)) {
                report.found("/rows/" + i, TWICE, Map.of("status", own));
            } else if (!mapping.statuses().contains(own)) {
                report.found("/rows/" + i, FOREIGN, Map.of("status", own));
            }
        }
        List<String> statuses = mapping.statuses();
        for (int i = 0; i < statuses.size(); i++) {
            if (!meant.contains(statuses.get(i))) {
                report.found("/statuses/" + i, "", Map.of("status", statuses.get(i)));
            }
        }
    }
}
