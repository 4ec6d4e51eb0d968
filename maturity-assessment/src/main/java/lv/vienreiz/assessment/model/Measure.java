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
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A score and how it is reckoned: first the fixed scores, then the terms, then rounding.
 *
 * @param id the identity inside the model
 * @param name its name
 * @param dimension its topic
 * @param scope what it is reckoned for
 * @param when the condition under which it is applicable; always where there is none
 * @param fixed scores given without reckoning; the first whose condition holds
 * @param method how the terms become a score
 * @param whole what the weights of the terms sum to, where they have weights
 * @param terms what goes into it
 * @param notRelevant what becomes of terms that are not relevant; left out where nothing is said
 * @param unanswered what becomes of terms that nobody answered; left out where nothing is said
 * @param rounding how the score is rounded; not at all where nothing is said
 * @param target the score to be reached
 * @param certainty how far it is what the source says
 * @param source where it comes from
 */
@Part
public record Measure(
        @Size(max = 60) String id,
        @TextLength(max = 300) LocalizedText name,
        Optional<@Size(max = 60) String> dimension,
        Scope scope,
        Optional<@Size(max = 60) String> when,
        @Size(max = 20) @Item("fixedScore") List<@Valid FixedScore> fixed,
        Method method,
        Optional<BigDecimal> whole,
        @Size(max = 200) @Item("term") List<@Valid Term> terms,
        Optional<Absence> notRelevant,
        Optional<Absence> unanswered,
        Optional<@Valid Rounding> rounding,
        Optional<BigDecimal> target,
        Certainty certainty,
        @Size(max = 300) String source) {

    /** Makes a measure; {@link #builder} is the convenient way. */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(notRelevant, "notRelevant");
        Objects.requireNonNull(unanswered, "unanswered");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(source, "source");
        fixed = List.copyOf(fixed);
        terms = List.copyOf(terms);
    }

    /**
     * Begins a measure.
     *
     * @param id the identity inside the model
     * @param name its name
     * @param scope what it is reckoned for
     * @param method how the terms become a score
     * @param certainty how far it is what the source says
     * @param source where it comes from
     * @return a builder
     */
    public static MeasureBuilder builder(
            String id, LocalizedText name, Scope scope, Method method, Certainty certainty, String source) {
        return new MeasureBuilder(id, name, scope, method, certainty, source);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this measure
     */
    public MeasureBuilder toBuilder() {
        return MeasureBuilder.from(this);
    }
}
