// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lv.vienreiz.assessment.model.Absence;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Method;
import lv.vienreiz.assessment.model.Pooling;
import lv.vienreiz.assessment.model.PoolingMethod;
import lv.vienreiz.assessment.model.Rounding;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.model.Term;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of scores whatever the answers, the method and the treatment of what is absent. */
class AggregationPropertyTest {

    private static final int CRITERIA = 7;
    private static final Fraction TOP = Fraction.of(100);

    @Provide
    Arbitrary<List<Map<String, String>>> observations() {
        Arbitrary<String> answer = Arbitraries.of("yes", "yes", "no", "no", "not relevant", "unanswered");
        return answer.list()
                .ofSize(CRITERIA)
                .map(AggregationPropertyTest::named)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Map<String, String> named(List<String> answers) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            named.put("c" + i, answers.get(i));
        }
        return named;
    }

    @Property
    void scoresLieWithinTheirBounds(
            @ForAll("observations") List<Map<String, String>> observations,
            @ForAll Method method,
            @ForAll PoolingMethod pooling,
            @ForAll Absence notRelevant,
            @ForAll Absence unanswered) {
        Score score = score(model(method, pooling, notRelevant, unanswered), observations);

        score.value().ifPresent(value -> assertThat(value).isBetween(Fraction.ZERO, TOP));
    }

    @Property
    void aBetterAnswerNeverLowersTheScore(
            @ForAll("observations") List<Map<String, String>> observations,
            @ForAll Method method,
            @ForAll PoolingMethod pooling,
            @ForAll Absence notRelevant,
            @ForAll @IntRange(max = CRITERIA - 1) int criterion) {
        Scoring scoring = model(method, pooling, notRelevant, Absence.ZERO);
        List<Map<String, String>> better = new ArrayList<>(observations);
        Map<String, String> first = new HashMap<>(better.get(0));
        if (first.replace("c" + criterion, "no", "yes")) {
            better.set(0, first);
        }

        Score before = score(scoring, observations);
        Score after = score(scoring, better);

        assertThat(after.state()).isEqualTo(before.state());
        before.value()
                .ifPresent(value -> assertThat(after.value().orElseThrow()).isGreaterThanOrEqualTo(value));
    }

    @Property
    void theOrderOfObservationsAndTermsDoesNotMatter(
            @ForAll("observations") List<Map<String, String>> observations,
            @ForAll Method method,
            @ForAll PoolingMethod pooling,
            @ForAll Absence notRelevant,
            @ForAll Random random) {
        Measure measure = Models.ofAll(method, CRITERIA, notRelevant, Absence.LEFT_OUT);
        List<Term> terms = new ArrayList<>(measure.terms());
        List<Map<String, String>> shuffled = new ArrayList<>(observations);
        Collections.shuffle(terms, random);
        Collections.shuffle(shuffled, random);

        Score score = score(scoring(measure, pooling), observations);
        Score other = score(scoring(measure.toBuilder().terms(terms).build(), pooling), shuffled);

        assertThat(other.value()).as("exactly, not nearly").isEqualTo(score.value());
    }

    @Property
    void manyMeansOfMeansDoNotDrift(@ForAll("observations") List<Map<String, String>> observations) {
        Scoring scoring = model(Method.MEAN, PoolingMethod.MEAN_OF_SCORES, Absence.LEFT_OUT, Absence.ZERO);
        List<Map<String, String>> repeated = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            repeated.addAll(observations);
        }

        assertThat(score(scoring, repeated)).isEqualTo(score(scoring, observations));
    }

    @Property
    void whatIsLeftOutDoesNotMoveAMean(@ForAll("observations") List<Map<String, String>> observations) {
        Scoring scoring = model(Method.MEAN, PoolingMethod.MEAN_OF_SCORES, Absence.LEFT_OUT, Absence.LEFT_OUT);
        List<Map<String, String>> more = new ArrayList<>(observations);
        more.add(Map.of());

        assertThat(score(scoring, more).value())
                .isEqualTo(score(scoring, observations).value());
    }

    @Property
    void poolingLiesBetweenTheWorstAndTheBest(
            @ForAll("observations") List<Map<String, String>> observations, @ForAll Method method) {
        List<Fraction> scores = new ArrayList<>();
        for (PoolingMethod pooling : List.of(
                PoolingMethod.WORST_ANSWER,
                PoolingMethod.WORST_SCORE,
                PoolingMethod.MEAN_OF_SCORES,
                PoolingMethod.BEST_SCORE,
                PoolingMethod.BEST_ANSWER)) {
            scores.add(score(model(method, pooling, Absence.ZERO, Absence.ZERO), zeroed(observations))
                    .value()
                    .orElseThrow());
        }

        assertThat(scores).isSorted();
    }

    @Property
    void meansLieBetweenTheLeastAndTheGreatest(
            @ForAll("observations") List<Map<String, String>> observations, @ForAll PoolingMethod pooling) {
        Map<Method, Fraction> scores = new HashMap<>();
        for (Method method : Method.values()) {
            scores.put(
                    method,
                    score(model(method, pooling, Absence.ZERO, Absence.ZERO), zeroed(observations))
                            .value()
                            .orElseThrow());
        }

        assertThat(scores.get(Method.LEAST)).isLessThanOrEqualTo(scores.get(Method.MEAN));
        assertThat(scores.get(Method.MEAN)).isLessThanOrEqualTo(scores.get(Method.GREATEST));
        assertThat(scores.get(Method.WEIGHTED))
                .isBetween(scores.get(Method.LEAST), scores.get(Method.GREATEST))
                .isEqualTo(scores.get(Method.SUM));
    }

    /** With answers missing, the best of some questions could be better than any whole observation is bad. */
    private static List<Map<String, String>> zeroed(List<Map<String, String>> observations) {
        return observations.stream()
                .map(observation -> {
                    Map<String, String> all = new HashMap<>(observation);
                    all.replaceAll((criterion, answer) -> answer.equals("yes") ? "yes" : "no");
                    return all;
                })
                .toList();
    }

    @Property
    void roundingIsThatOfTheExactScore(
            @ForAll("observations") List<Map<String, String>> observations,
            @ForAll @IntRange(max = 4) int places,
            @ForAll Rounding.Mode mode) {
        Measure exact = Models.ofAll(Method.MEAN, CRITERIA, Absence.LEFT_OUT, Absence.LEFT_OUT);
        Measure rounded = exact.toBuilder().rounding(new Rounding(places, mode)).build();

        Score score = score(scoring(exact, PoolingMethod.MEAN_OF_SCORES), observations);
        Score once = score(scoring(rounded, PoolingMethod.MEAN_OF_SCORES), observations);

        assertThat(once.value())
                .isEqualTo(score.value()
                        .map(value -> Fraction.of(value.toDecimal(places, RoundingMode.valueOf(mode.name())))));
    }

    @Property
    void aGroupOfOneHasTheScoreOfItsMember(@ForAll("observations") List<Map<String, String>> observations) {
        Measure one = Models.ofAll(Method.MEAN, CRITERIA, Absence.LEFT_OUT, Absence.LEFT_OUT);
        Measure group = Models.measure("g", Scope.GROUP, Method.MEAN)
                .terms(List.of(Term.of("m")))
                .build();
        AssessmentModel model = Models.of(CRITERIA, one, group)
                .groupings(List.of(all("all", Optional.empty()), all("again", Optional.of("all"))))
                .build();
        Scoring scoring = Scoring.of(model);
        SubjectScores scores = scoring.score(Models.subject(observations));

        assertThat(scoring.groups(List.of(scores))).hasSize(2).allMatch(made -> made.score("g")
                .value()
                .equals(scores.score("m").value()));
    }

    private static Grouping all(String id, Optional<String> of) {
        return new Grouping(id, Models.text(), List.of(), of, Optional.empty(), List.of());
    }

    @Property
    void fractionsReckonLikeDecimalNumbers(
            @ForAll @IntRange(min = -100000, max = 100000) int a,
            @ForAll @IntRange(min = -100000, max = 100000) int b) {
        BigDecimal x = BigDecimal.valueOf(a, 3);
        BigDecimal y = BigDecimal.valueOf(b, 2);

        assertThat(Fraction.of(x).plus(Fraction.of(y))).isEqualTo(Fraction.of(x.add(y)));
        assertThat(Fraction.of(x).times(Fraction.of(y))).isEqualTo(Fraction.of(x.multiply(y)));
        assertThat(Fraction.of(x).compareTo(Fraction.of(y))).isEqualTo(x.compareTo(y));
        if (b != 0) {
            assertThat(Fraction.of(x).dividedBy(Fraction.of(y)).times(Fraction.of(y)))
                    .isEqualTo(Fraction.of(x));
        }
    }

    private static Scoring model(Method method, PoolingMethod pooling, Absence notRelevant, Absence unanswered) {
        return scoring(Models.ofAll(method, CRITERIA, notRelevant, unanswered), pooling);
    }

    private static Scoring scoring(Measure measure, PoolingMethod pooling) {
        return Scoring.of(Models.of(CRITERIA, measure)
                .poolings(List.of(new Pooling(Optional.empty(), pooling)))
                .build());
    }

    private static Score score(Scoring scoring, List<Map<String, String>> observations) {
        return scoring.score(Models.subject(observations)).score("m");
    }
}
