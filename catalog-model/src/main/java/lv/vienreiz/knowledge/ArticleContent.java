// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.knowledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/** What an article says, which is also what kind of article it is (M[122.4.2], M[232]). */
@Part
public sealed interface ArticleContent {

    /**
     * Questions that are often asked, and their answers.
     *
     * @param questions the questions
     */
    @Part
    record FrequentQuestions(
            @Size(max = 200) @Item("question") List<@Valid AnsweredQuestion> questions) implements ArticleContent {

        /** Makes it. */
        public FrequentQuestions {
            questions = List.copyOf(questions);
        }
    }

    /**
     * An instruction, step by step.
     *
     * @param steps the steps in their order
     */
    @Part
    record Instruction(@Size(max = 200) @Item("step") List<@Valid InstructionStep> steps) implements ArticleContent {

        /** Makes it. */
        public Instruction {
            steps = List.copyOf(steps);
        }
    }
}
