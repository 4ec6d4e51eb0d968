// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.knowledge;

import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A question with its answer.
 *
 * @param question the question
 * @param answer the answer
 */
@Part
public record AnsweredQuestion(
        @TextLength(max = 1000) LocalizedText question,
        @TextLength(max = 4000) LocalizedText answer) {

    /** Makes it. */
    public AnsweredQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
    }
}
