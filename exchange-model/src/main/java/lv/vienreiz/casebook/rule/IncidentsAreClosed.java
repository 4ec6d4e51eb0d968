// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.CaseIncident;
import lv.vienreiz.casebook.IncidentStep;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Judgement;
import lv.vienreiz.casework.course.IncidentState;
import lv.vienreiz.casework.course.Lifecycles;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-84: an incident that a centre opened is followed to its closure (M[190.3.5]): it goes its way step by step, and the case
 * is not closed before it.
 */
final class IncidentsAreClosed implements Check<CaseFile> {

    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);

    @Override
    public void check(CaseFile file, Report report) {
        boolean closed = file.history().stream().anyMatch(entry -> entry.state() == CaseState.CLOSED);
        for (int i = 0; i < file.incidents().size(); i++) {
            CaseIncident incident = file.incidents().get(i);
            if (!incident.openedByCentre()) {
                continue;
            }
            String path = "/incidents/" + i;
            if (closed && !incident.state().equals(Optional.of(IncidentState.CLOSED))) {
                report.found(path, "", Map.of("incident", incident.reference()));
            }
            steps(incident.steps(), path, report);
        }
    }

    private static void steps(List<IncidentStep> steps, String path, Report report) {
        Optional<IncidentState> from = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            IncidentStep step = steps.get(i);
            Judgement<IncidentState> judgement = Lifecycles.incident().judge(from, step.state(), step.actor(), ALL);
            if (judgement instanceof Judgement.Illegal<IncidentState>) {
                String before = from.map(Enum::name).orElse("-");
                Map<String, String> facts =
                        Map.of("from", before, "to", step.state().name());
                report.found(path + "/steps/" + i, "step", facts);
            }
            from = Optional.of(step.state());
        }
    }
}
