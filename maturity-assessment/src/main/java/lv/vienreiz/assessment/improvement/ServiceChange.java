// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.ServiceId;

/**
 * What changed with a service between two dates.
 *
 * @param service the service
 * @param before where it stood
 * @param after where it stands
 */
public record ServiceChange(ServiceId service, ServicePlace before, ServicePlace after) {

    /** Makes a change. */
    public ServiceChange {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * How many levels it rose.
     *
     * @return the difference of ranks, negative where it fell; 0 where the model has no levels
     */
    public int rise() {
        return after.rank()
                .flatMap(now -> before.rank().map(then -> now - then))
                .orElse(0);
    }

    /**
     * Which way it went: by its level, or, where the model gives scores only, up if a score rose and none fell, and down if one
     * fell.
     *
     * @return 1 up, -1 down, 0 neither
     */
    public int direction() {
        if (after.rank().isPresent() && before.rank().isPresent()) {
            return Integer.signum(rise());
        }
        int up = 0;
        for (var score : after.scores().entrySet()) {
            BigDecimal then = before.scores().getOrDefault(score.getKey(), score.getValue());
            int way = score.getValue().compareTo(then);
            if (way < 0) {
                return -1;
            }
            up = Math.max(up, way);
        }
        return up;
    }

    /**
     * The criteria that were not met and are.
     *
     * @return the criteria in the order of the model; none where one of the two days did not keep them
     */
    public List<CriterionId> gained() {
        return metOnlyIn(after, before);
    }

    /**
     * The criteria that were met and are not any more.
     *
     * @return the criteria in the order of the model; none where one of the two days did not keep them
     */
    public List<CriterionId> lost() {
        return metOnlyIn(before, after);
    }

    private static List<CriterionId> metOnlyIn(ServicePlace one, ServicePlace other) {
        if (one.met().isEmpty() || other.met().isEmpty()) {
            return List.of();
        }
        Set<CriterionId> there = new HashSet<>(other.met().get());
        return one.met().get().stream().filter(id -> !there.contains(id)).toList();
    }
}
