// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.OnceOnlyTerms;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-93: the exceptions on which a plan lets people be asked hold; the directory's own terms were judged when it was made. */
final class PlannedExemptionsHold implements Check<OnceOnlyPlan> {

    private static final OnceOnlyTerms WIDEST =
            new OnceOnlyTerms(Optional.of(LocalDate.MAX), Optional.empty(), Optional.empty());

    @Override
    public void check(OnceOnlyPlan plan, Report report) {
        for (int i = 0; i < plan.inputs().size(); i++) {
            PlannedInput planned = plan.inputs().get(i);
            if (planned instanceof PlannedInput.Exempt exempt) {
                String path = "/inputs/" + i + "/exempt/claim";
                exempt.claim()
                        .flaws(plan.plannedOn(), WIDEST)
                        .forEach(flaw -> Claims.report(exempt.claim(), flaw, path, report));
            } else if (planned instanceof PlannedInput.NotDelivered missing) {
                String path = "/inputs/" + i + "/notDelivered/claim";
                missing.claim()
                        .ifPresent(claim -> missing.flaws().forEach(flaw -> Claims.report(claim, flaw, path, report)));
            }
        }
    }
}
