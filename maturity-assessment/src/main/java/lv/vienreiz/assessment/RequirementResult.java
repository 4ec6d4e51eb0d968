// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.Objects;

/**
 * What a level requires, and whether it holds.
 *
 * @param name the criterion or the measure that is required
 * @param criteria the criteria on which it rests, with their answers
 * @param verdict whether it holds: a criterion as it was answered, a measure where it has the full score
 */
public record RequirementResult(String name, List<CriterionResult> criteria, Verdict verdict) {

    /** Makes a result. */
    public RequirementResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(verdict, "verdict");
        criteria = List.copyOf(criteria);
    }
}
