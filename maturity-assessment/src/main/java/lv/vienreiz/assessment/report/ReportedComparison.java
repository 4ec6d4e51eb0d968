// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * How the services stand to those of the sector and the state (M[165.2]).
 *
 * @param own the services of this report
 * @param sector those of the sector, where they are known
 * @param state those of the state, where they are known
 * @param behind services below the mean level of the sector, or of the state where no sector is known, the lowest first
 */
@Part
public record ReportedComparison(
        @Valid ReportedStanding own,
        Optional<@Valid ReportedStanding> sector,
        Optional<@Valid ReportedStanding> state,
        @Item("service") List<ServiceId> behind) {

    /** Makes a comparison. */
    public ReportedComparison {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(state, "state");
        behind = List.copyOf(behind);
    }

    static ReportedComparison of(Comparison comparison, AssessmentReport report) {
        return new ReportedComparison(
                ReportedStanding.of(comparison.own(), report),
                comparison.sector().map(sector -> ReportedStanding.of(sector, report)),
                comparison.state().map(state -> ReportedStanding.of(state, report)),
                comparison.behind().stream()
                        .map(service -> service.service().id())
                        .toList());
    }
}
