// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A method of assessment, whole: what is asked, which answers there are, how answers become scores and levels, over what scores
 * are averaged. Nothing of a method stands anywhere else, so that institutions can bring methods of their own.
 *
 * <p>Scores run from 0 to {@link #TOP}. Names of criteria and measures are one set; those of scales, conditions, groupings,
 * dimensions and departures are sets of their own.
 *
 * @param id the identity of the model
 * @param name its name
 * @param version its version
 * @param source where it comes from
 * @param certainty how far it is what the source says
 * @param note what a reader of results must know of it
 * @param dimensions the topics of its criteria and measures
 * @param scales the answers that its criteria take; a criterion without a scale takes yes or no
 * @param criteria what is asked
 * @param conditions what criteria, measures and groupings may depend on
 * @param poolings how several observations of one thing become one; the first whose condition holds, and the mean of the scores
 *     where none does
 * @param measures how answers become scores
 * @param groupings over what scores are brought together
 * @param levels the ladder, from rank 0 upwards; none where the model gives scores only
 * @param targets the levels to be reached
 * @param departures other ways of reckoning that its source is known to follow in places
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "assessment-model", version = "1.0")
public record AssessmentModel(
        @Size(max = 100) String id,
        @TextLength(max = 300) LocalizedText name,
        @Size(max = 40) String version,
        @Size(max = 300) String source,
        Certainty certainty,
        Optional<@TextLength(max = 2000) LocalizedText> note,
        @Size(max = 100) @Item("dimension") List<@Valid Dimension> dimensions,
        @Size(max = 100) @Item("scale") List<@Valid Scale> scales,
        @Size(max = 1000) @Item("criterion") List<@Valid Criterion> criteria,
        @Size(max = 1000) @Item("condition") List<@Valid Condition> conditions,
        @Size(max = 20) @Item("pooling") List<@Valid Pooling> poolings,
        @Size(max = 1000) @Item("measure") List<@Valid Measure> measures,
        @Size(max = 100) @Item("grouping") List<@Valid Grouping> groupings,
        @Size(max = 20) @Item("level") List<@Valid Level> levels,
        @Size(max = 4) @Item("target") List<@Valid Target> targets,
        @Size(max = 6) @Item("departure") List<@Valid Departure> departures,
        Extensions extensions) {

    /** The highest score. */
    public static final BigDecimal TOP = BigDecimal.valueOf(100);

    /** Makes a model; {@link #builder} is the convenient way. */
    public AssessmentModel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extensions, "extensions");
        dimensions = List.copyOf(dimensions);
        scales = List.copyOf(scales);
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
        poolings = List.copyOf(poolings);
        measures = List.copyOf(measures);
        groupings = List.copyOf(groupings);
        levels = List.copyOf(levels);
        targets = List.copyOf(targets);
        departures = List.copyOf(departures);
    }

    /**
     * Begins a model.
     *
     * @param id the identity of the model
     * @param name its name
     * @param version its version
     * @param source where it comes from
     * @param certainty how far it is what the source says
     * @return a builder
     */
    public static AssessmentModelBuilder builder(
            String id, LocalizedText name, String version, String source, Certainty certainty) {
        return new AssessmentModelBuilder(id, name, version, source, certainty);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this model
     */
    public AssessmentModelBuilder toBuilder() {
        return AssessmentModelBuilder.from(this);
    }

    /**
     * Reads a model and looks for its faults.
     *
     * @param bytes JSON or XML
     * @return the model; unusable where nothing could be reckoned by it, with each fault at its line and column
     */
    public static Reading<AssessmentModel> read(byte[] bytes) {
        return Documents.read(AssessmentModel.class, bytes)
                .fold(
                        usable -> {
                            AssessmentModel model = usable.value();
                            Findings faults = usable.findings().and(Documents.locate(model.faults(), model, bytes));
                            return faults.hasErrors()
                                    ? new Reading.Unusable<>(faults.inOrderOfText())
                                    : new Reading.Usable<>(model, faults);
                        },
                        unusable -> unusable);
    }

    /**
     * Looks for what makes the model unfit for reckoning: names that stand twice or mean nothing, circles, weights that do not
     * sum, means of nothing, levels that cannot be reached.
     *
     * @return the faults, each at its place in the document
     */
    public Findings faults() {
        return Findings.of(ModelFaults.of(this));
    }

    /**
     * The level of a rank.
     *
     * @param rank from 0 to {@link #highest()}
     * @return the level
     * @throws IllegalArgumentException if there is none
     */
    public Level level(int rank) {
        return levels.stream()
                .filter(level -> level.rank() == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The model '" + id + "' has levels 0 to " + highest() + ", asked for " + rank));
    }

    /**
     * The rank of the highest level.
     *
     * @return a rank; -1 where the model has no ladder
     */
    public int highest() {
        return levels.size() - 1;
    }

    /**
     * The measure of a name.
     *
     * @param name a name
     * @return the measure, where there is one
     */
    public Optional<Measure> measure(String name) {
        return measures.stream().filter(measure -> measure.id().equals(name)).findFirst();
    }

    /**
     * The scale of a criterion.
     *
     * @param criterion the name of a criterion
     * @return its scale; yes and no where it names none, or one that the model does not have
     */
    public Scale scaleOf(String criterion) {
        return criteria.stream()
                .filter(known -> known.id().value().equals(criterion))
                .findFirst()
                .flatMap(Criterion::scale)
                .flatMap(name ->
                        scales.stream().filter(scale -> scale.id().equals(name)).findFirst())
                .orElse(Scale.YES_NO);
    }

    /**
     * The model as one of its departures reckons.
     *
     * @param departure the name of a departure
     * @return the model with what is otherwise there
     * @throws IllegalArgumentException if it names no such departure
     */
    public AssessmentModel departing(String departure) {
        return departures.stream()
                .filter(known -> known.id().equals(departure))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The model '" + id + "' has no departure '" + departure + "'"))
                .in(this);
    }

    /**
     * Lists the criteria on which a level or a measure rests, in the order of the model.
     *
     * @param name the name of a criterion or a measure
     * @return the criteria; none where the name is unknown
     */
    public List<Criterion> criteriaOf(String name) {
        Set<String> reached = new LinkedHashSet<>();
        reach(name, reached);
        return criteria.stream()
                .filter(criterion -> reached.contains(criterion.id().value()))
                .toList();
    }

    private void reach(String name, Set<String> reached) {
        if (reached.add(name)) {
            measure(name).ifPresent(measure -> measure.terms().forEach(term -> reach(term.of(), reached)));
        }
    }
}
