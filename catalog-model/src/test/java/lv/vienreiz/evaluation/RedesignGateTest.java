// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedesignGateTest {

    private static final ServiceId SERVICE = ServiceId.parse("trees");
    private static final Bundle NOTHING = Bundle.of(List.of());

    private static ServiceEvaluation evaluation(EvaluationKind kind) {
        return ServiceEvaluation.builder(
                        EvaluationId.parse("e-1"), kind, EvaluationTime.EX_ANTE, LocalDate.of(2026, 1, 31))
                .questions(Arrays.asList(EvaluationQuestion.values()))
                .goals(Arrays.asList(EvaluationGoal.values()))
                .services(List.of(SERVICE))
                .findings(List.of(new EvaluationFinding(
                        SERVICE, LocalizedText.lv("Lēni"), Optional.of(ImprovementKind.REDESIGN))))
                .build();
    }

    private static ServiceImprovementBuilder improvement(ImprovementKind kind) {
        return ServiceImprovement.builder(ImprovementId.parse("i-1"), kind, LocalizedText.lv("Ātrāk"))
                .services(List.of(SERVICE));
    }

    private static CostBenefit counted() {
        Optional<Money> some = Optional.of(Money.euro("100"));
        return new CostBenefit(Optional.empty(), some, some, some, some, Optional.empty());
    }

    @Test
    void aBareRedesignIsBarredByEverythingThatItLacks() {
        assertThat(RedesignGate.obstacles(improvement(ImprovementKind.REDESIGN).build(), NOTHING))
                .containsExactly(RedesignObstacle.NO_EVALUATION, RedesignObstacle.NO_COST_BENEFIT);
    }

    @Test
    void continuousImprovementIsNeverBarred() {
        assertThat(RedesignGate.obstacles(
                        improvement(ImprovementKind.CONTINUOUS).build(), NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyADetailedEvaluationOpensTheGate(EvaluationKind kind) {
        ServiceImprovement redesign = improvement(ImprovementKind.REDESIGN)
                .evaluation(EvaluationId.parse("e-1"))
                .costBenefit(counted())
                .build();

        assertThat(RedesignGate.obstacles(redesign, Bundle.of(List.of(evaluation(kind))))
                        .isEmpty())
                .isEqualTo(kind == EvaluationKind.DETAILED);
        assertThat(RedesignGate.obstacles(redesign, NOTHING)).isEmpty();
    }

    @Test
    void savingsOfTheInstitutionAloneDoNotOpenIt() {
        Optional<Money> some = Optional.of(Money.euro("100"));
        ServiceImprovement redesign = improvement(ImprovementKind.REDESIGN)
                .evaluation(EvaluationId.parse("e-1"))
                .costBenefit(new CostBenefit(
                        Optional.of(AppraisalId.parse("unknown")),
                        some,
                        some,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(RedesignGate.obstacles(redesign, NOTHING))
                .containsExactly(RedesignObstacle.NO_SOCIETY_BENEFIT, RedesignObstacle.NO_SOCIETY_BURDEN);
    }

    @ParameterizedTest
    @EnumSource
    void documentsAreTheSameInBothForms(WrittenForm form) {
        ServiceEvaluation evaluation = evaluation(EvaluationKind.DETAILED);
        ServiceImprovement improvement = improvement(ImprovementKind.REDESIGN)
                .costBenefit(counted())
                .pilot(new PilotRun(LocalDate.of(2026, 2, 1), Optional.empty(), Optional.empty()))
                .build();

        assertThat(Documents.check(evaluation)).isEmpty();
        assertThat(Documents.check(improvement)).isEmpty();
        assertThat(Documents.read(ServiceEvaluation.class, Documents.bytes(evaluation, form))
                        .orElseThrow())
                .isEqualTo(evaluation);
        assertThat(Documents.read(ServiceImprovement.class, Documents.bytes(improvement, form))
                        .orElseThrow())
                .isEqualTo(improvement);
    }

    @Test
    void identitiesOfAnotherShapeAreRefused() {
        assertThatThrownBy(() -> EvaluationId.parse(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImprovementId.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AppraisalId.parse("?")).hasMessageContaining("An economic appraisal");
    }
}
