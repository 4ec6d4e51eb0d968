// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.status.StatusMapping;

/** MAP-02: each canonical state is either told by a status or named as one that the vocabulary cannot tell. */
final class EveryStateIsToldOrNamed implements Check<StatusMapping> {

    static final String BOTH = "both";

    @Override
    public void check(StatusMapping mapping, Report report) {
        Set<CaseState> told = EnumSet.noneOf(CaseState.class);
        mapping.rows().forEach(row -> row.state().ifPresent(told::add));
        for (CaseState state : CaseState.values()) {
            if (!told.contains(state) && !mapping.untold().contains(state)) {
                report.found("/untold", "", Map.of("state", state.name()));
            }
        }
        for (int i = 0; i < mapping.untold().size(); i++) {
            CaseState state = mapping.untold().get(i);
            if (told.contains(state)) {
                report.found("/untold/" + i, BOTH, Map.of("state", state.name()));
            }
        }
    }
}
