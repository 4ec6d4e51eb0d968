// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * How the services developed over several dates.
 *
 * @param dates how they stood together, the earliest date first
 * @param steps what changed from each date to the next
 */
@Part
public record ReportedDevelopment(
        @Size(max = 1000) @Item("date") List<@Valid ReportedStanding> dates,
        @Size(max = 1000) @Item("step") List<@Valid ReportedProgress> steps) {

    /** Makes a development. */
    public ReportedDevelopment {
        dates = List.copyOf(dates);
        steps = List.copyOf(steps);
    }

    static ReportedDevelopment of(Development development, AssessmentReport report) {
        return new ReportedDevelopment(
                development.snapshots().stream()
                        .map(snapshot -> ReportedStanding.of(snapshot.standing(), report))
                        .toList(),
                development.steps().stream()
                        .map(step -> ReportedProgress.of(step, report))
                        .toList());
    }
}
