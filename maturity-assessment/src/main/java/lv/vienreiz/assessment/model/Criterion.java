// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Something that is asked.
 *
 * @param id the identity inside the model
 * @param dimension its topic
 * @param question what is asked
 * @param failure what is said where it does not hold
 * @param evidence what would show that it holds
 * @param step what to do so that it holds
 * @param scale the answers that it takes; yes or no where there is none
 * @param probe how facts answer it; without one it can only be declared
 * @param certainty how far it is what the source says
 * @param source where it comes from
 */
@Part
public record Criterion(
        CriterionId id,
        Optional<@Size(max = 60) String> dimension,
        @TextLength(max = 300) LocalizedText question,
        Optional<@TextLength(max = 300) LocalizedText> failure,
        Optional<@TextLength(max = 300) LocalizedText> evidence,
        Optional<@TextLength(max = 300) LocalizedText> step,
        Optional<@Size(max = 60) String> scale,
        Optional<Probe> probe,
        Certainty certainty,
        @Size(max = 100) String source) {

    /** Makes a criterion; {@link #builder} is the convenient way. */
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Begins a criterion.
     *
     * @param id the identity inside the model
     * @param question what is asked
     * @param certainty how far it is what the source says
     * @param source where it comes from
     * @return a builder
     */
    public static CriterionBuilder builder(CriterionId id, LocalizedText question, Certainty certainty, String source) {
        return new CriterionBuilder(id, question, certainty, source);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this criterion
     */
    public CriterionBuilder toBuilder() {
        return CriterionBuilder.from(this);
    }

    /**
     * What is wrong where it does not hold.
     *
     * @return the failure, or the question where the model words no failure
     */
    public LocalizedText whatFails() {
        return failure.orElse(question);
    }
}
