// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.model.Level;

/**
 * A level with what it requires.
 *
 * @param level the level
 * @param requirements whether its own requirements hold, in the order of the model
 * @param ceilings what keeps services at this level
 */
public record LevelResult(Level level, List<RequirementResult> requirements, List<CeilingResult> ceilings) {

    /** Makes a result. */
    public LevelResult {
        Objects.requireNonNull(level, "level");
        requirements = List.copyOf(requirements);
        ceilings = List.copyOf(ceilings);
    }

    /**
     * The answers to the criteria on which the level's own requirements rest.
     *
     * @return each criterion once
     */
    public List<CriterionResult> criteria() {
        List<CriterionResult> all = new ArrayList<>();
        requirements.forEach(requirement -> addOnce(requirement.criteria(), all));
        return List.copyOf(all);
    }

    /**
     * Tells whether the level's own requirements hold. A level all of whose requirements are not applicable is not reached:
     * nothing would show it.
     *
     * @return true if none is open, and at least one is met or there is none
     */
    public boolean isSatisfied() {
        boolean met = requirements.isEmpty();
        for (RequirementResult requirement : requirements) {
            if (!requirement.verdict().lets()) {
                return false;
            }
            met |= requirement.verdict() == Verdict.MET;
        }
        return met;
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
        List<CriterionResult> open = new ArrayList<>();
        for (RequirementResult requirement : requirements) {
            if (!requirement.verdict().lets()) {
                addOnce(requirement.criteria(), open);
            }
        }
        open.removeIf(result -> result.verdict().lets());
        return open.isEmpty() ? criteria() : List.copyOf(open);
    }

    /** Several requirements may rest on one criterion, whose result is one object. */
    @SuppressWarnings("ReferenceEquality")
    private static void addOnce(List<CriterionResult> some, List<CriterionResult> all) {
        for (CriterionResult result : some) {
            boolean there = false;
            for (CriterionResult known : all) {
                there |= known == result;
            }
            if (!there) {
                all.add(result);
            }
        }
    }

    /**
     * Counts the criteria that are met.
     *
     * @return from 0 to the number of criteria
     */
    public long met() {
        return criteria().stream()
                .filter(result -> result.verdict() == Verdict.MET)
                .count();
    }
}
