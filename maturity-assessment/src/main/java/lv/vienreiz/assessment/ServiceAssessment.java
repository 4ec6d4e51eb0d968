// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.assessment.scoring.SubjectScores;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.document.Findings;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * Where one service stands, why, and what is missing for the next level.
 *
 * @param service the service
 * @param model the model
 * @param asOf the date of the data
 * @param answers the answer to each criterion, in the order of the model
 * @param levels the levels of the ladder with what they require, from rank 0; none where the model has no ladder
 * @param scores the scores of the measures of single things
 * @param importance how important the service is to its owner
 * @param target the rank to be reached; none where the importance is not known
 * @param findings contradictions in the evidence, located in the evidence document
 */
public record ServiceAssessment(
        ServiceDescription service,
        AssessmentModel model,
        LocalDate asOf,
        List<CriterionResult> answers,
        List<LevelResult> levels,
        SubjectScores scores,
        Optional<ImportanceLevel> importance,
        Optional<Integer> target,
        Findings findings) {

    private static final int DECIMALS = 2;

    /** Makes an assessment; {@link Assessment#assess} is the way. */
    public ServiceAssessment {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(scores, "scores");
        answers = List.copyOf(answers);
        levels = List.copyOf(levels);
    }

    /**
     * The level reached: the highest whose criteria hold together with those of all levels below it. That the levels add up
     * is our own reading of the source, after the process maturity model that it names.
     *
     * @return a level of the model
     * @throws IllegalStateException if the model has no ladder
     */
    public Level level() {
        if (levels.isEmpty()) {
            throw new IllegalStateException("The model '" + model.id() + "' gives scores, not levels");
        }
        return Ladder.reached(levels).level();
    }

    /**
     * Tells whether the model gives levels.
     *
     * @return false where it gives scores only
     */
    public boolean hasLevel() {
        return !levels.isEmpty();
    }

    /**
     * The level that comes next.
     *
     * @return the level with its answers, or nothing at the top
     */
    public Optional<LevelResult> next() {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        int rank = level().rank() + 1;
        return levels.stream().filter(result -> result.level().rank() == rank).findFirst();
    }

    /**
     * Lists what is missing: for the next level, or, where the model gives scores only, for the full score of each measure that
     * has not reached the target which the model sets for it.
     *
     * @return the criteria that are open there, in the order of the model; none at the top, nor where no measure is applicable
     */
    public List<CriterionResult> missing() {
        if (hasLevel()) {
            return next().map(LevelResult::missing).orElse(List.of());
        }
        Set<String> wanted = new HashSet<>();
        model.measures().stream()
                .filter(measure -> scores.scores().containsKey(measure.id()))
                .filter(measure -> !reaches(measure))
                .forEach(measure -> want(measure.id(), wanted));
        return answers.stream()
                .filter(result -> !result.verdict().lets())
                .filter(result -> wanted.contains(result.criterion().id().value()))
                .toList();
    }

    /** Adds a criterion, or all that a measure rests on; what is not relevant rests on nothing. */
    private void want(String name, Set<String> wanted) {
        Score score = scores.scores().get(name);
        boolean relevant = score == null || score.state() != Score.State.NOT_RELEVANT;
        if (relevant && wanted.add(name)) {
            model.measure(name).ifPresent(measure -> measure.terms().forEach(term -> want(term.of(), wanted)));
        }
    }

    /**
     * The criterion to work on first.
     *
     * @return the first that is known not to be met, else the first that is open; nothing at the top
     */
    public Optional<CriterionResult> nextStep() {
        List<CriterionResult> missing = missing();
        return missing.stream()
                .filter(result -> result.verdict() == Verdict.NOT_MET)
                .findFirst()
                .or(() -> missing.stream().findFirst());
    }

    /**
     * How many levels are missing to the target (RULE-69).
     *
     * @return 0 where the target is reached or not known
     */
    public int gap() {
        return target.map(rank -> Math.max(0, rank - level().rank())).orElse(0);
    }

    /**
     * Tells whether the service stands below its target: the level that its importance demands, or, where the model gives
     * scores only, the target of a measure.
     *
     * @return true if there is a gap
     */
    public boolean isBelowTarget() {
        return hasLevel() ? gap() > 0 : !behind().isEmpty();
    }

    /**
     * Lists the measures whose score is below the target. A measure for which the model sets none is to reach the full score.
     * Scores are held against targets as they are shown, with two decimals.
     *
     * @return those measures, in the order of the model; one without a score is not among them
     */
    public List<Measure> behind() {
        return model.measures().stream()
                .filter(measure -> scored(measure)
                        .filter(value -> value.compareTo(measure.target().orElse(AssessmentModel.TOP)) < 0)
                        .isPresent())
                .toList();
    }

    private Optional<BigDecimal> scored(Measure measure) {
        return Optional.ofNullable(scores.scores().get(measure.id())).flatMap(score -> score.decimal(DECIMALS));
    }

    private boolean reaches(Measure measure) {
        return measure.target()
                .filter(target -> scored(measure)
                        .filter(value -> value.compareTo(target) >= 0)
                        .isPresent())
                .isPresent();
    }

    /**
     * Tells whether it is an economic service. Such services may be assessed, but the model mainly means services of public
     * administration, so reports set them apart.
     *
     * @return true if the description says so
     */
    public boolean isEconomic() {
        return service.kind().equals(Optional.of(ServiceKind.ECONOMIC));
    }

    ServiceAssessment with(Findings found) {
        return found.isEmpty()
                ? this
                : new ServiceAssessment(service, model, asOf, answers, levels, scores, importance, target, found);
    }
}
