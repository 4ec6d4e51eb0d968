// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.catalog.ServiceId;

/**
 * What came of improvement between two dates.
 *
 * @param before how the services stood together
 * @param after how they stand
 * @param changes each service that was assessed at both dates, changed or not, in the later order
 * @param added services that were assessed at the later date only
 * @param gone services that were assessed at the earlier date only
 */
public record ProgressBetween(
        Standing before, Standing after, List<ServiceChange> changes, List<ServiceId> added, List<ServiceId> gone) {

    private static final Comparator<ServiceChange> WORST_FIRST = Comparator.comparingInt(ServiceChange::rise)
            .thenComparingInt(ServiceChange::direction)
            .thenComparing(ServiceChange::service);

    /** Makes a progress; {@link #of} is the way. */
    public ProgressBetween {
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
        return of(Snapshot.of(earlier), Snapshot.of(later));
    }

    /**
     * Compares two dates.
     *
     * @param earlier the earlier snapshot
     * @param later the later snapshot
     * @return what changed
     * @throws IllegalArgumentException if they were not assessed by one model, or are not in this order
     */
    public static ProgressBetween of(Snapshot earlier, Snapshot later) {
        earlier.standing().requireSameModel(later.standing());
        if (later.asOf().isBefore(earlier.asOf())) {
            throw new IllegalArgumentException(
                    "Expected the earlier data first, found those of " + earlier.asOf() + " and " + later.asOf());
        }
        Map<ServiceId, ServicePlace> then = new LinkedHashMap<>(earlier.places());
        List<ServiceChange> changes = new ArrayList<>();
        List<ServiceId> added = new ArrayList<>();
        later.places().forEach((service, now) -> {
            ServicePlace before = then.remove(service);
            if (before == null) {
                added.add(service);
            } else {
                changes.add(new ServiceChange(service, before, now));
            }
        });
        return new ProgressBetween(earlier.standing(), later.standing(), changes, added, List.copyOf(then.keySet()));
    }

    /**
     * The earlier day.
     *
     * @return the date of its data
     */
    public LocalDate from() {
        return before.asOf();
    }

    /**
     * The later day.
     *
     * @return the date of its data
     */
    public LocalDate to() {
        return after.asOf();
    }

    /**
     * How many services went a way.
     *
     * @param direction 1 up, -1 down, 0 neither
     * @return the number of services that were assessed at both dates
     */
    public int count(int direction) {
        return (int) changes.stream()
                .filter(change -> change.direction() == direction)
                .count();
    }

    /**
     * The services that went up or down.
     *
     * @return their changes, the deepest fall first
     */
    public List<ServiceChange> moved() {
        return changes.stream()
                .filter(change -> change.direction() != 0)
                .sorted(WORST_FIRST)
                .toList();
    }
}
