// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status.rule;

import java.util.Map;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.status.StatusMapping;

/** MAP-04: a table of a list that is known to be cut meets statuses that it does not have. */
final class CutListIsNotTheWhole implements Check<StatusMapping> {

    @Override
    public void check(StatusMapping mapping, Report report) {
        if (mapping.cut()) {
            report.found(
                    "/cut",
                    "",
                    Map.of("count", Integer.toString(mapping.statuses().size())));
        }
    }
}
