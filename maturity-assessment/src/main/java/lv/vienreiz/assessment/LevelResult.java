// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.Objects;

/**
 * A level with the answers to its criteria.
 *
 * @param level the level
 * @param criteria its criteria, answered
 * @param ceilings what keeps a service on it, each with whether it still does
 */
public record LevelResult(Level level, List<CriterionResult> criteria, List<CeilingResult> ceilings) {

    /** Makes a result. */
    public LevelResult {
        Objects.requireNonNull(level, "level");
        criteria = List.copyOf(criteria);
        ceilings = List.copyOf(ceilings);
    }

    /**
     * Tells whether the level's own criteria hold. A level all of whose criteria are not applicable is not reached: nothing
     * would show it.
     *
     * @return true if none is open, and at least one is met or there is none
     */
    public boolean isSatisfied() {
        return criteria.isEmpty()
                || (criteria.stream().allMatch(result -> result.verdict().lets())
                        && criteria.stream().anyMatch(result -> result.verdict() == Verdict.MET));
    }

    /**
     * Lists the criteria that keep the level from being reached.
     *
     * @return those not met or unclear; all where none is applicable; none where the level is satisfied
     */
    public List<CriterionResult> missing() {
        if (isSatisfied()) {
            return List.of();
        }
        List<CriterionResult> open =
                criteria.stream().filter(result -> !result.verdict().lets()).toList();
        return open.isEmpty() ? criteria : open;
    }

    /**
     * Counts the criteria that are met.
     *
     * @return from 0 to the number of criteria
     */
    public long met() {
        return criteria.stream()
                .filter(result -> result.verdict() == Verdict.MET)
                .count();
    }
}
