// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-71: a redesign is tried before it is launched, and reviewed again after three to five years (P[17], P[49]). That the
 * years count from the last review, else from the launch, is our own inference.
 */
final class RedesignIsTriedAndReviewed implements Check<ServiceImprovement> {

    static final String PILOT = "pilot";

    private static final int YEARS = 5;

    @Override
    public void check(ServiceImprovement improvement, Report report) {
        if (!improvement.isRedesign() || report.lacks(improvement.launch())) {
            return;
        }
        LocalDate launch = improvement.launch().get();
        LocalDate last =
                improvement.reviewed().filter(day -> day.isAfter(launch)).orElse(launch);
        if (report.asOf().isAfter(last.plusYears(YEARS))) {
            report.found("", "", Map.of("day", last.toString()));
        }
        if (improvement.pilot().filter(pilot -> pilot.from().isBefore(launch)).isEmpty()) {
            report.found("", PILOT, Map.of("day", launch.toString()));
        }
    }
}
