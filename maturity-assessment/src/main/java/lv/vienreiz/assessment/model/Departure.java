// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Another way of reckoning that published results are known to follow in places: what of the model is otherwise there.
 *
 * @param id the identity inside the model
 * @param statement what is otherwise, for people
 * @param measures the measures that are reckoned otherwise; all where none is named
 * @param notRelevant what becomes of terms that are not relevant
 * @param unanswered what becomes of terms that nobody answered
 * @param pooling how several observations become one
 * @param without conditions whose fixed scores are not given
 * @param fixed scores given before all others
 */
@Part
public record Departure(
        @Size(max = 60) String id,
        @TextLength(max = 1000) LocalizedText statement,
        @Size(max = 200) @Item("measure") List<@Size(max = 60) String> measures,
        Optional<Absence> notRelevant,
        Optional<Absence> unanswered,
        Optional<PoolingMethod> pooling,
        @Size(max = 20) @Item("condition") List<@Size(max = 60) String> without,
        @Size(max = 20) @Item("fixedScore") List<@Valid FixedScore> fixed) {

    /** Makes a departure. */
    public Departure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(notRelevant, "notRelevant");
        Objects.requireNonNull(unanswered, "unanswered");
        Objects.requireNonNull(pooling, "pooling");
        measures = List.copyOf(measures);
        without = List.copyOf(without);
        fixed = List.copyOf(fixed);
    }

    /**
     * Applies it to a model.
     *
     * @param model the model
     * @return the model with what is otherwise, and without departures
     */
    AssessmentModel in(AssessmentModel model) {
        List<Measure> changed = model.measures().stream()
                .map(measure -> concerns(measure) ? changed(measure) : measure)
                .toList();
        AssessmentModelBuilder otherwise = model.toBuilder().measures(changed).departures(List.of());
        pooling.ifPresent(method -> otherwise.poolings(List.of(new Pooling(Optional.empty(), method))));
        return otherwise.build();
    }

    private boolean concerns(Measure measure) {
        return measure.scope() == Scope.SUBJECT && (measures.isEmpty() || measures.contains(measure.id()));
    }

    private Measure changed(Measure measure) {
        MeasureBuilder otherwise = measure.toBuilder();
        notRelevant.ifPresent(otherwise::notRelevant);
        unanswered.ifPresent(otherwise::unanswered);
        List<FixedScore> kept = measure.fixed().stream()
                .filter(given -> !without.contains(given.when()))
                .toList();
        return otherwise
                .fixed(Stream.concat(fixed.stream(), kept.stream()).toList())
                .build();
    }
}
