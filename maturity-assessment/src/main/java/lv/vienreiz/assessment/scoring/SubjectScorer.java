// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.assessment.model.Absence;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.FixedScore;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Pooling;
import lv.vienreiz.assessment.model.PoolingMethod;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.model.Term;

/** Scores single things. */
final class SubjectScorer {

    private final List<Pooling> poolings;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Answers.Sheet sheet;
    private final Conditions conditions;

    SubjectScorer(AssessmentModel model, Answers.Sheet sheet, Conditions conditions) {
        this.sheet = sheet;
        this.conditions = conditions;
        poolings = model.poolings();
        model.measures().stream()
                .filter(measure -> measure.scope() == Scope.SUBJECT)
                .forEach(measure -> measures.put(measure.id(), measure));
    }

    Map<String, Score> score(Subject subject) {
        PoolingMethod method = pooling(subject.attributes());
        List<Map<String, Score>> observed = pooled(subject, method).stream()
                .map(answers -> scores(subject.attributes(), answers))
                .toList();
        Map<String, Score> scores = new HashMap<>();
        for (Measure measure : measures.values()) {
            List<Score> each =
                    observed.stream().map(found -> found.get(measure.id())).toList();
            scores.put(measure.id(), Combination.rounded(measure, joined(each, method)));
        }
        return scores;
    }

    private PoolingMethod pooling(Attributes attributes) {
        return poolings.stream()
                .filter(pooling -> conditions.hold(pooling.when(), attributes, Optional.empty()))
                .findFirst()
                .map(Pooling::method)
                .orElse(PoolingMethod.MEAN_OF_SCORES);
    }

    private List<Answers> pooled(Subject subject, PoolingMethod method) {
        List<Answers> all = sheet.read(subject.observations().isEmpty() ? List.of(Map.of()) : subject.observations());
        return switch (method) {
            case BEST_ANSWER -> List.of(Answers.pooled(all, Comparator.naturalOrder()));
            case WORST_ANSWER -> List.of(Answers.pooled(all, Comparator.reverseOrder()));
            default -> all;
        };
    }

    private static Score joined(List<Score> each, PoolingMethod method) {
        if (each.size() == 1) {
            return each.get(0);
        }
        return switch (method) {
            case BEST_SCORE -> Combination.extreme(each, Comparator.naturalOrder());
            case WORST_SCORE -> Combination.extreme(each, Comparator.reverseOrder());
            default -> Combination.mean(each);
        };
    }

    private Map<String, Score> scores(Attributes attributes, Answers answers) {
        Map<String, Score> known = new HashMap<>();
        for (Measure measure : measures.values()) {
            score(measure, attributes, answers, known);
        }
        return known;
    }

    private Score score(Measure measure, Attributes attributes, Answers answers, Map<String, Score> known) {
        Score before = known.get(measure.id());
        if (before != null) {
            return before;
        }
        Score score = reckon(measure, attributes, answers, known);
        known.put(measure.id(), score);
        return score;
    }

    private Score reckon(Measure measure, Attributes attributes, Answers answers, Map<String, Score> known) {
        Optional<Answers> given = Optional.of(answers);
        if (!conditions.hold(measure.when(), attributes, given)) {
            return Score.NOT_RELEVANT;
        }
        for (FixedScore fixed : measure.fixed()) {
            if (conditions.holds(fixed.when(), attributes, given)) {
                return fixed.score().map(value -> Score.of(Fraction.of(value))).orElse(Score.NOT_RELEVANT);
            }
        }
        List<Score> terms = new ArrayList<>(measure.terms().size());
        for (Term term : measure.terms()) {
            Measure part = measures.get(term.of());
            Score score = part == null ? answers.to(term.of()).score() : score(part, attributes, answers, known);
            terms.add(
                    score.value().isEmpty()
                                    && answers.isScoredElsewhere(term.of())
                                    && Combination.absence(measure, term, score) == Absence.ZERO_IF_ELSEWHERE
                            ? Score.of(Fraction.ZERO)
                            : score);
        }
        return Combination.of(measure, terms);
    }
}
