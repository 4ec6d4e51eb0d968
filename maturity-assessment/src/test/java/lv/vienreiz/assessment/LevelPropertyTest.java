// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.Criterion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of levels whatever the answers are. Probes are taken off, so that declarations alone decide. */
class LevelPropertyTest {

    private static final AssessmentModel MODEL = withoutProbes();
    private static final List<String> IDS =
            MODEL.criteria().stream().map(criterion -> criterion.id().value()).toList();

    @Provide
    Arbitrary<Map<String, Verdict>> verdicts() {
        // mostly met, or hardly any case would get past the first levels
        Arbitrary<Verdict> verdict = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(12, Verdict.MET),
                net.jqwik.api.Tuple.of(1, Verdict.NOT_MET),
                net.jqwik.api.Tuple.of(1, Verdict.UNCLEAR),
                net.jqwik.api.Tuple.of(2, Verdict.NOT_APPLICABLE));
        return verdict.list().ofSize(IDS.size()).map(LevelPropertyTest::named);
    }

    @Provide
    Arbitrary<String> criterion() {
        return Arbitraries.of(IDS);
    }

    @Property
    void aLevelIsReachedOnlyOverAllLevelsBelow(@ForAll("verdicts") Map<String, Verdict> verdicts) {
        ServiceAssessment result = assess(verdicts);
        int rank = result.level().rank();

        assertThat(rank).isBetween(0, MODEL.highest());
        assertThat(result.levels().subList(0, rank + 1)).allMatch(LevelResult::isSatisfied);
        assertThat(result.next().filter(LevelResult::isSatisfied)).isEmpty();
        assertThat(result.missing().isEmpty()).isEqualTo(rank == MODEL.highest());
    }

    @Property
    void meetingOneMoreCriterionNeverLowersTheLevel(
            @ForAll("verdicts") Map<String, Verdict> verdicts, @ForAll("criterion") String criterion) {
        int before = assess(verdicts).level().rank();
        verdicts.put(criterion, Verdict.MET);

        assertThat(assess(verdicts).level().rank()).isGreaterThanOrEqualTo(before);
    }

    @Property
    void meetingWhatIsMissingReachesTheNextLevel(@ForAll("verdicts") Map<String, Verdict> verdicts) {
        ServiceAssessment before = assess(verdicts);
        before.missing()
                .forEach(missing -> verdicts.put(missing.criterion().id().value(), Verdict.MET));

        assertThat(assess(verdicts).level().rank())
                .isGreaterThanOrEqualTo(
                        before.next().map(next -> next.level().rank()).orElse(MODEL.highest()));
    }

    @Property
    void leavingOutAnyMissingCriterionOfANamedListDoesNotReachIt(@ForAll("verdicts") Map<String, Verdict> verdicts) {
        ServiceAssessment before = assess(verdicts);
        Set<Verdict> open =
                before.missing().stream().map(CriterionResult::verdict).collect(Collectors.toSet());
        if (open.isEmpty() || open.contains(Verdict.NOT_APPLICABLE)) {
            return;
        }
        before.missing().stream()
                .skip(1)
                .forEach(missing -> verdicts.put(missing.criterion().id().value(), Verdict.MET));

        assertThat(assess(verdicts).level()).isEqualTo(before.level());
    }

    @Property
    void aCeilingHoldsOnlyWhereALiftingCriterionIsNotMet(@ForAll("verdicts") Map<String, Verdict> verdicts) {
        for (LevelResult level : assess(verdicts).levels()) {
            for (CeilingResult result : level.ceilings()) {
                List<Verdict> lifting = result.ceiling().liftedBy().stream()
                        .map(id -> verdicts.get(id.value()))
                        .toList();
                assertThat(result.verdict() == Verdict.MET).isEqualTo(lifting.contains(Verdict.NOT_MET));
                assertThat(result.verdict() == Verdict.NOT_MET)
                        .isEqualTo(lifting.stream().allMatch(Verdict::lets));
            }
        }
    }

    private static ServiceAssessment assess(Map<String, Verdict> verdicts) {
        EvidenceBuilder builder = Samples.evidence();
        verdicts.forEach((id, verdict) -> builder.addDeclaration(Samples.declared(id, verdict)));
        return Assessment.of(MODEL).assess(Samples.bare(), builder.build());
    }

    private static Map<String, Verdict> named(List<Verdict> verdicts) {
        Map<String, Verdict> named = new LinkedHashMap<>();
        for (int i = 0; i < verdicts.size(); i++) {
            named.put(IDS.get(i), verdicts.get(i));
        }
        return named;
    }

    private static AssessmentModel withoutProbes() {
        AssessmentModel shipped = AssessmentModels.serviceMaturity();
        return shipped.toBuilder()
                .id("declared")
                .criteria(shipped.criteria().stream()
                        .map(LevelPropertyTest::withoutProbe)
                        .toList())
                .build();
    }

    private static Criterion withoutProbe(Criterion c) {
        return new Criterion(
                c.id(),
                c.dimension(),
                c.question(),
                c.failure(),
                c.evidence(),
                c.step(),
                c.scale(),
                Optional.empty(),
                c.certainty(),
                c.source());
    }
}
