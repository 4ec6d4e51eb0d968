// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.Verdict;
import lv.vienreiz.assessment.model.CriterionId;

/**
 * What changed with a service between two dates.
 *
 * @param before where it stood
 * @param after where it stands
 */
public record ServiceChange(ServiceAssessment before, ServiceAssessment after) {

    /** Makes a change. */
    public ServiceChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * How many levels it rose.
     *
     * @return the difference of ranks, negative where it fell; 0 where the model has no levels
     */
    public int rise() {
        return before.hasLevel() && after.hasLevel()
                ? after.level().rank() - before.level().rank()
                : 0;
    }

    /**
     * The criteria that were not met and are.
     *
     * @return the criteria in the order of the model
     */
    public List<CriterionId> gained() {
        return metOnlyIn(after, before);
    }

    /**
     * The criteria that were met and are not any more.
     *
     * @return the criteria in the order of the model
     */
    public List<CriterionId> lost() {
        return metOnlyIn(before, after);
    }

    private static List<CriterionId> metOnlyIn(ServiceAssessment one, ServiceAssessment other) {
        Set<CriterionId> there = met(other).stream().collect(Collectors.toSet());
        return met(one).stream().filter(id -> !there.contains(id)).toList();
    }

    private static List<CriterionId> met(ServiceAssessment assessment) {
        return assessment.answers().stream()
                .filter(result -> result.verdict() == Verdict.MET)
                .map(result -> result.criterion().id())
                .toList();
    }
}
