// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.Verdict;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A criterion with its answer.
 *
 * @param criterion its identity in the model
 * @param question what is asked
 * @param verdict how it is answered
 * @param reason why
 * @param step what to do so that it holds, where it does not and the model says so
 */
@Part
public record ReportedCriterion(
        CriterionId criterion,
        @TextLength(max = 300) LocalizedText question,
        Verdict verdict,
        @TextLength(max = 2000) LocalizedText reason,
        Optional<@TextLength(max = 300) LocalizedText> step) {

    /** Makes a criterion. */
    public ReportedCriterion {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(step, "step");
    }

    static ReportedCriterion of(CriterionResult result) {
        return new ReportedCriterion(
                result.criterion().id(),
                result.criterion().question(),
                result.verdict(),
                result.answer().reason(),
                result.verdict().lets() ? Optional.empty() : result.criterion().step());
    }
}
