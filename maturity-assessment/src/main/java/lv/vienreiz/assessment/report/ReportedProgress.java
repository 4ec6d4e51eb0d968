// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.improvement.ProgressBetween;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * What changed from one date to the next.
 *
 * @param from the earlier date
 * @param to the later date
 * @param better how many services went up
 * @param worse how many services went down
 * @param same how many services stand where they stood
 * @param added how many services were assessed at the later date only
 * @param gone how many services were assessed at the earlier date only
 * @param changes the services that went up or down, those that fell the deepest first
 */
@Part
public record ReportedProgress(
        LocalDate from,
        LocalDate to,
        @PositiveOrZero int better,
        @PositiveOrZero int worse,
        @PositiveOrZero int same,
        @PositiveOrZero int added,
        @PositiveOrZero int gone,
        @Item("change") List<@Valid ReportedChange> changes) {

    /** Makes a progress. */
    public ReportedProgress {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        changes = List.copyOf(changes);
    }

    static ReportedProgress of(ProgressBetween progress, AssessmentReport report) {
        return new ReportedProgress(
                progress.from(),
                progress.to(),
                progress.count(1),
                progress.count(-1),
                progress.count(0),
                progress.added().size(),
                progress.gone().size(),
                progress.moved().stream()
                        .map(change -> ReportedChange.of(change, report))
                        .toList());
    }
}
