// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.vienreiz.assessment.Answer;
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.Targets;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImprovementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Assessment MATURITY = Assessment.of(AssessmentModels.serviceMaturity());

    private static AssessedService service(String id, ImportanceLevel importance, long cases) {
        return service(id, importance, cases, DAY);
    }

    private static AssessedService service(String id, ImportanceLevel importance, long cases, LocalDate asOf) {
        ServiceId name = ServiceId.parse(id);
        Evidence evidence = Evidence.builder(name, asOf)
                .importance(importance)
                .cases(new CaseEvidence(LocalDate.of(2025, 1, 1), asOf, cases, cases, cases, cases))
                .build();
        return new AssessedService(
                ServiceDescription.builder(name, LocalizedText.lv(id)).build(), evidence);
    }

    private static PortfolioAssessment portfolio(Assessment assessment, LocalDate asOf, AssessedService... services) {
        List<ServiceAssessment> assessed = Stream.of(services)
                .map(service -> assessment.assess(service.service(), service.evidence()))
                .toList();
        return assessment.portfolio(assessed, asOf);
    }

    static Stream<AssessmentModel> models() {
        return AssessmentModels.names().stream()
                .map(name -> AssessmentModels.find(name).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void theStepsTogetherReachTheTarget(ImportanceLevel importance) {
        ImprovementPlan plan = ImprovementPlan.of(MATURITY, service("trees", importance, 10));

        assertThat(plan.start().isBelowTarget()).isTrue();
        assertThat(plan.isSufficient()).isTrue();
        assertThat(plan.gain()).isEqualTo(plan.start().gap());
        assertThat(plan.end().level().rank()).isEqualTo(plan.start().target().orElseThrow());
    }

    @Test
    void everyStepIsWhatTheEngineComputes() {
        AssessedService service = service("trees", ImportanceLevel.MEDIUM, 10);
        ImprovementPlan plan = ImprovementPlan.of(MATURITY, service);
        Set<CriterionId> supposed = new HashSet<>();
        ServiceAssessment before = plan.start();

        for (ImprovementStep step : plan.steps()) {
            supposed.add(step.criterion().criterion().id());
            assertThat(step.before()).isEqualTo(before);
            assertThat(step.criterion().verdict().lets()).isFalse();
            assertThat(step.after()).isEqualTo(MATURITY.assess(service.service(), service.evidence(), supposed));
            assertThat(step.gain()).isBetween(0, 4);
            before = step.after();
        }
        assertThat(supposed).hasSameSizeAs(plan.steps());
        assertThat(plan.end().answers().stream()
                        .map(CriterionResult::answer)
                        .filter(answer -> answer.basis() == Answer.Basis.SUPPOSITION))
                .hasSameSizeAs(plan.steps());
    }

    @Test
    void noStepIsIdle() {
        AssessedService service = service("trees", ImportanceLevel.CRITICAL, 10);
        ImprovementPlan plan = ImprovementPlan.of(MATURITY, service);

        for (ImprovementStep left : plan.steps()) {
            Set<CriterionId> others = new HashSet<>();
            plan.steps().forEach(step -> others.add(step.criterion().criterion().id()));
            others.remove(left.criterion().criterion().id());

            assertThat(MATURITY.assess(service.service(), service.evidence(), others)
                            .isBelowTarget())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void planningEndsForEveryModel(AssessmentModel model) {
        ImprovementPlan plan = ImprovementPlan.of(Assessment.of(model), service("trees", ImportanceLevel.CRITICAL, 10));

        assertThat(plan.steps()).hasSizeLessThanOrEqualTo(model.criteria().size());
        assertThat(plan.steps().stream()
                        .map(step -> step.criterion().criterion().id()))
                .doesNotHaveDuplicates();
    }

    /** Digital principles with the target of each measure lowered to half of the full score. */
    private static AssessmentModel halfway() {
        AssessmentModel model = AssessmentModels.find("digital-principles").orElseThrow();
        return model.toBuilder()
                .measures(model.measures().stream()
                        .map(measure ->
                                measure.toBuilder().target(new BigDecimal("50")).build())
                        .toList())
                .build();
    }

    @Test
    void aPlanOfScoresEndsAtTheTargetsThatTheModelSets() {
        AssessedService service = service("trees", ImportanceLevel.CRITICAL, 10);
        Assessment half = Assessment.of(halfway());
        ImprovementPlan whole = ImprovementPlan.of(
                Assessment.of(AssessmentModels.find("digital-principles").orElseThrow()), service);
        ImprovementPlan plan = ImprovementPlan.of(half, service);

        assertThat(plan.start().isBelowTarget()).isTrue();
        assertThat(plan.end().isBelowTarget()).isFalse();
        assertThat(plan.end().missing()).isEmpty();
        assertThat(plan.isSufficient()).isTrue();
        assertThat(plan.steps()).hasSizeBetween(1, whole.steps().size() - 1);
        assertThat(portfolio(half, DAY, service).belowTarget()).hasSize(1);
        assertThat(Standing.of(portfolio(half, DAY, service)).belowTarget()).isOne();
    }

    @Test
    void aServiceAtItsTargetOrWithoutOneNeedsNoStep() {
        Assessment modest = MATURITY.targets(Targets.ofTheModel().with(ImportanceLevel.MINOR, 0));

        assertThat(ImprovementPlan.of(modest, service("trees", ImportanceLevel.MINOR, 0))
                        .steps())
                .isEmpty();
    }

    @Test
    void theMostImportantServicesComeFirstThenTheGreatestGaps() {
        List<ImprovementPlan> plans = ImprovementPlan.ofAll(
                MATURITY,
                List.of(
                        service("minor", ImportanceLevel.MINOR, 0),
                        service("near", ImportanceLevel.CRITICAL, 10),
                        service("far", ImportanceLevel.CRITICAL, 0)));

        assertThat(plans.stream().map(plan -> plan.start().service().id().value()))
                .containsExactly("far", "near", "minor");
    }

    @Test
    void anInstitutionIsComparedWithItsSectorAndTheState() {
        AssessedService own = service("own", ImportanceLevel.MEDIUM, 0);
        AssessedService other = service("other", ImportanceLevel.MEDIUM, 10);
        AssessedService third = service("third", ImportanceLevel.MEDIUM, 10);
        Comparison comparison = Comparison.of(
                portfolio(MATURITY, DAY, own),
                portfolio(MATURITY, DAY, own, other),
                portfolio(MATURITY, DAY, own, other, third));

        assertThat(comparison.own().levels().mean()).isEqualTo(new BigDecimal("0.00"));
        assertThat(comparison.sector().orElseThrow().levels().mean()).isEqualTo(new BigDecimal("0.50"));
        assertThat(comparison.aheadOfSector()).contains(new BigDecimal("-0.50"));
        assertThat(comparison.aheadOfState()).contains(new BigDecimal("-0.67"));
        assertThat(comparison.state().orElseThrow().levels().atLeast(1)).isEqualTo(2);
        assertThat(comparison.behind().stream()
                        .map(service -> service.service().id().value()))
                .containsExactly("own");
        assertThat(LevelSummary.of(List.of()).mean()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void progressIsToldByServiceAndCriterion() {
        LocalDate earlier = LocalDate.of(2025, 11, 22);
        ProgressBetween progress = ProgressBetween.of(
                portfolio(
                        MATURITY,
                        earlier,
                        service("rises", ImportanceLevel.MEDIUM, 0, earlier),
                        service("ends", ImportanceLevel.MEDIUM, 0, earlier)),
                portfolio(
                        MATURITY,
                        DAY,
                        service("rises", ImportanceLevel.MEDIUM, 10),
                        service("begins", ImportanceLevel.MEDIUM, 0)));
        ServiceChange change = progress.changes().get(0);

        assertThat(change.rise()).isEqualTo(1);
        assertThat(change.gained()).isNotEmpty();
        assertThat(change.lost()).isEmpty();
        assertThat(new ServiceChange(change.service(), change.after(), change.before()).lost())
                .isEqualTo(change.gained());
        assertThat(progress.added()).containsExactly(ServiceId.parse("begins"));
        assertThat(progress.gone()).containsExactly(ServiceId.parse("ends"));
        assertThat(progress.after().levels().mean()).isEqualTo(new BigDecimal("0.50"));
    }

    @Test
    void portfoliosOfDifferentModelsOrInTheWrongOrderAreRefused() {
        AssessedService service = service("trees", ImportanceLevel.MEDIUM, 0, LocalDate.of(2025, 1, 1));
        PortfolioAssessment now = portfolio(MATURITY, DAY, service);
        PortfolioAssessment before = portfolio(MATURITY, LocalDate.of(2025, 1, 1), service);
        PortfolioAssessment other = portfolio(
                Assessment.of(models().filter(model -> !model.equals(now.model()))
                        .findFirst()
                        .orElseThrow()),
                DAY,
                service);

        assertThatThrownBy(() -> ProgressBetween.of(now, before)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProgressBetween.of(before, other)).hasMessageContaining("one model");
        assertThatThrownBy(() -> Comparison.of(now, other, now)).hasMessageContaining("one model");
    }
}
