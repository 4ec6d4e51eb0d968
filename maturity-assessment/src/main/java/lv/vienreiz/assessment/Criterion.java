// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Something that must hold for a level to be reached.
 *
 * @param id the identity inside the model
 * @param question what is asked, to be answered yes or no
 * @param failure what is said when the answer is no
 * @param evidence what would prove a yes
 * @param step what to do to get to a yes
 * @param probe how facts answer it; none means that only a declaration can
 * @param source the paragraph that demands it
 */
@Part
public record Criterion(
        CriterionId id,
        @TextLength(max = 300) LocalizedText question,
        @TextLength(max = 300) LocalizedText failure,
        @TextLength(max = 300) LocalizedText evidence,
        @TextLength(max = 300) LocalizedText step,
        Optional<Probe> probe,
        @Size(max = 100) String source) {

    /** Makes a criterion. */
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(source, "source");
    }
}
