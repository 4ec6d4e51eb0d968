// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.vienreiz.assessment.model.Absence;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Rounding;
import lv.vienreiz.assessment.model.Term;

/** Makes one score of several. Pure arithmetic. */
final class Combination {

    private record Weighed(Fraction value, Fraction weight) {}

    private Combination() {}

    /** Makes the score of a measure from those of its terms, in the order of the terms; not rounded. */
    static Score of(Measure measure, List<Score> scores) {
        List<Weighed> present = new ArrayList<>(scores.size());
        boolean unanswered = false;
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Term term = measure.terms().get(i);
            Fraction weight = term.weight().map(Fraction::of).orElse(Fraction.ONE);
            if (score.value().isPresent()) {
                present.add(new Weighed(score.value().get(), weight));
                continue;
            }
            switch (absence(measure, term, score)) {
                case ZERO -> present.add(new Weighed(Fraction.ZERO, weight));
                case NOTHING -> {
                    return score;
                }
                case LEFT_OUT, ZERO_IF_ELSEWHERE -> unanswered |= score.state() == Score.State.UNANSWERED;
            }
        }
        if (present.isEmpty()) {
            return unanswered ? Score.UNANSWERED : Score.NOT_RELEVANT;
        }
        return Score.of(reckoned(measure, present));
    }

    private static Fraction reckoned(Measure measure, List<Weighed> present) {
        return switch (measure.method()) {
            case MEAN -> sum(present, false).dividedBy(Fraction.of(present.size()));
            case WEIGHTED -> sum(present, true).dividedBy(weights(present));
            case SUM ->
                sum(present, true).dividedBy(measure.whole().map(Fraction::of).orElse(Fraction.ONE));
            case LEAST ->
                present.stream()
                        .map(Weighed::value)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            case GREATEST ->
                present.stream()
                        .map(Weighed::value)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        };
    }

    static Absence absence(Measure measure, Term term, Score score) {
        return term.absent()
                .or(() -> score.state() == Score.State.NOT_RELEVANT ? measure.notRelevant() : measure.unanswered())
                .orElse(Absence.LEFT_OUT);
    }

    private static Fraction sum(List<Weighed> present, boolean weighted) {
        Fraction sum = Fraction.ZERO;
        for (Weighed term : present) {
            sum = sum.plus(weighted ? term.value.times(term.weight) : term.value);
        }
        return sum;
    }

    private static Fraction weights(List<Weighed> present) {
        Fraction sum = Fraction.ZERO;
        for (Weighed term : present) {
            sum = sum.plus(term.weight);
        }
        return sum;
    }

    /** The mean of those that have a score. */
    static Score mean(List<Score> scores) {
        Fraction sum = Fraction.ZERO;
        int count = 0;
        for (Score score : scores) {
            if (score.value().isPresent()) {
                sum = sum.plus(score.value().get());
                count++;
            }
        }
        return count == 0 ? none(scores) : Score.of(sum.dividedBy(Fraction.of(count)));
    }

    /** The greatest, or the least, of those that have a score. */
    static Score extreme(List<Score> scores, Comparator<Fraction> order) {
        return scores.stream()
                .flatMap(score -> score.value().stream())
                .max(order)
                .map(Score::of)
                .orElseGet(() -> none(scores));
    }

    private static Score none(List<Score> scores) {
        return scores.contains(Score.UNANSWERED) || scores.isEmpty() ? Score.UNANSWERED : Score.NOT_RELEVANT;
    }

    static Score rounded(Measure measure, Score score) {
        return measure.rounding()
                .flatMap(rounding -> score.value().map(value -> round(value, rounding)))
                .map(Score::of)
                .orElse(score);
    }

    private static Fraction round(Fraction value, Rounding rounding) {
        RoundingMode mode =
                switch (rounding.mode()) {
                    case HALF_UP -> RoundingMode.HALF_UP;
                    case HALF_EVEN -> RoundingMode.HALF_EVEN;
                    case DOWN -> RoundingMode.DOWN;
                };
        return Fraction.of(value.toDecimal(rounding.places(), mode));
    }
}
