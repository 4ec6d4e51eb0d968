// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.util.Objects;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.ServiceAssessment;

/**
 * One step of a plan: a criterion that is to be met.
 *
 * @param criterion the criterion, with the answer that it has before the step
 * @param before where the service stands before the step
 * @param after where it stands after the step, as the engine computes it
 */
public record ImprovementStep(CriterionResult criterion, ServiceAssessment before, ServiceAssessment after) {

    /** Makes a step. */
    public ImprovementStep {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * How many levels the step itself gains; most steps only bring a level nearer.
     *
     * @return 0 or more; 0 where the model has no levels
     */
    public int gain() {
        return after.hasLevel() ? after.level().rank() - before.level().rank() : 0;
    }
}
