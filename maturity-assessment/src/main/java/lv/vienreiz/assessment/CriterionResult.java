// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Objects;
import lv.vienreiz.assessment.model.Criterion;

/**
 * A criterion with its answer.
 *
 * @param criterion the criterion
 * @param answer the answer
 */
public record CriterionResult(Criterion criterion, Answer answer) {

    /** Makes a result. */
    public CriterionResult {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * The verdict of the answer.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return answer.verdict();
    }
}
