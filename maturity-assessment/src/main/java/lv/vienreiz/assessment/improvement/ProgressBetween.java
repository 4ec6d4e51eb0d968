// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.catalog.ServiceId;

/**
 * What came of improvement between two dates.
 *
 * @param from the earlier date of data
 * @param to the later date of data
 * @param before how services were spread over the levels
 * @param after how they are
 * @param changes what changed with each service that was assessed at both dates, in the later order
 * @param added services that were assessed at the later date only
 * @param gone services that were assessed at the earlier date only
 */
public record ProgressBetween(
        LocalDate from,
        LocalDate to,
        LevelSummary before,
        LevelSummary after,
        List<ServiceChange> changes,
        List<ServiceId> added,
        List<ServiceId> gone) {

    /** Makes a progress; {@link #of} is the way. */
    public ProgressBetween {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /**
     * Compares two dates.
     *
     * @param earlier the earlier assessment
     * @param later the later assessment
     * @return what changed
     * @throws IllegalArgumentException if they were not assessed by one model, or are not in this order
     */
    public static ProgressBetween of(PortfolioAssessment earlier, PortfolioAssessment later) {
        if (!earlier.model().equals(later.model()) || later.asOf().isBefore(earlier.asOf())) {
            throw new IllegalArgumentException("Expected one model, the earlier data first, found '"
                    + earlier.model().id() + "' of " + earlier.asOf() + " and '"
                    + later.model().id() + "' of "
                    + later.asOf());
        }
        Map<ServiceId, ServiceAssessment> then = new LinkedHashMap<>();
        earlier.services().forEach(service -> then.put(service.service().id(), service));
        List<ServiceChange> changes = new ArrayList<>();
        List<ServiceId> added = new ArrayList<>();
        for (ServiceAssessment now : later.services()) {
            ServiceAssessment before = then.remove(now.service().id());
            if (before == null) {
                added.add(now.service().id());
            } else {
                changes.add(new ServiceChange(before, now));
            }
        }
        return new ProgressBetween(
                earlier.asOf(),
                later.asOf(),
                LevelSummary.of(earlier.services()),
                LevelSummary.of(later.services()),
                changes,
                added,
                List.copyOf(then.keySet()));
    }
}
