// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * The answers that a criterion takes. The answer with the most points is worth the full score, one with half of them half of it.
 *
 * @param id the identity inside the model
 * @param answers the answers; at least one has points above 0
 */
@Part
public record Scale(
        @Size(max = 60) String id,
        @Size(min = 2, max = 100) @Item("answer") List<@Valid ScaleAnswer> answers) {

    /** Yes and no, with ways to say that a question is beside the point or was not answered. */
    public static final Scale YES_NO = new Scale(
            "yes-no",
            List.of(
                    ScaleAnswer.worth("yes", BigDecimal.ONE),
                    ScaleAnswer.worth("no", BigDecimal.ZERO),
                    ScaleAnswer.without("not relevant", AnswerMeaning.NOT_RELEVANT),
                    ScaleAnswer.without("unanswered", AnswerMeaning.UNANSWERED)));

    /** Makes a scale. */
    public Scale {
        Objects.requireNonNull(id, "id");
        answers = List.copyOf(answers);
    }

    /**
     * The points of the best answer.
     *
     * @return a number; 0 where no answer has points
     */
    public BigDecimal full() {
        return answers.stream()
                .map(ScaleAnswer::points)
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Finds an answer as it was written down; case and surrounding space do not matter.
     *
     * @param written what was written
     * @return the answer, where the scale has it
     */
    public Optional<ScaleAnswer> answer(String written) {
        return answers.stream().filter(answer -> answer.isWritten(written)).findFirst();
    }

    /**
     * Finds the first answer of a meaning.
     *
     * @param meaning the meaning
     * @return the answer, where the scale has one
     */
    public Optional<ScaleAnswer> answer(AnswerMeaning meaning) {
        return answers.stream().filter(answer -> answer.meaning() == meaning).findFirst();
    }
}
