// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static lv.vienreiz.assessment.Samples.assess;
import static lv.vienreiz.assessment.Samples.bare;
import static lv.vienreiz.assessment.Samples.cases;
import static lv.vienreiz.assessment.Samples.complete;
import static lv.vienreiz.assessment.Samples.declared;
import static lv.vienreiz.assessment.Samples.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

    @Test
    void aClaimAboveTheEvidenceIsAnError() {
        Finding finding =
                only(AssessmentRule.CLAIM, bare(), evidence().claimedLevel(2).build());

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().path()).isEqualTo("/claimedLevel");
        assertThat(finding.found(Language.ENGLISH))
                .isEqualTo("The institution claims level 2, the evidence reaches level 0.");
        assertThat(finding.found(Language.LATVIAN))
                .isEqualTo("Iestāde norāda 2. līmeni, pierādījumi sniedzas līdz 0. līmenim.");
    }

    @Test
    void aModestClaimIsNoContradiction() {
        assertThat(assess(
                                complete().build(),
                                evidence()
                                        .claimedLevel(1)
                                        .cases(cases(2, 2, 2, 2))
                                        .build())
                        .findings())
                .noneMatch(finding -> finding.rule() == AssessmentRule.CLAIM);
    }

    @Test
    void levelZeroWithCasesIsAnError() {
        Finding finding = only(
                AssessmentRule.CASES,
                bare(),
                evidence().claimedLevel(0).cases(cases(3, 3, 0, 0)).build());

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aPublishedServiceWithoutCasesIsAWarning() {
        Finding finding = only(
                AssessmentRule.CASES,
                complete().build(),
                evidence().cases(cases(0, 0, 0, 0)).build());

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location().path()).isEqualTo("/cases");
    }

    @Test
    void factsAreBelievedOverADeclaration() {
        Evidence evidence = evidence()
                .addDeclaration(declared("M3a", Verdict.MET))
                .addDeclaration(declared("M2b", Verdict.MET))
                .build();

        Finding finding = only(AssessmentRule.FACTS, bare(), evidence);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().path()).isEqualTo("/declarations/1");
        assertThat(Samples.answer(assess(bare(), evidence), "M2b").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void deniedFactsAreAWarning() {
        Finding finding = only(
                AssessmentRule.FACTS,
                complete().build(),
                evidence().addDeclaration(declared("M2b", Verdict.NOT_MET)).build());

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.variant()).isEqualTo("denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M2b", "M3d", "M3e"})
    void whatFactsRefuteCannotBeDeclaredNotApplicable(String criterion) {
        Evidence evidence = evidence()
                .addDeclaration(declared(criterion, Verdict.NOT_APPLICABLE))
                .build();

        Finding finding = only(AssessmentRule.FACTS, bare(), evidence);

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.variant()).isEqualTo("exempt");
        assertThat(finding.found(Language.ENGLISH)).contains("not applicable", criterion + " is not met");
        assertThat(Samples.answer(assess(bare(), evidence), criterion).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aServiceThatIsNotPublishedDoesNotReachTheSecondLevelByADeclaration() {
        ServiceDescription unpublished = complete()
                .publication(Publication.builder(Samples.AS_OF.plusDays(1)).build())
                .build();
        Evidence evidence = evidence()
                .cases(cases(7, 7, 5, 5))
                .addDeclaration(declared("M2b", Verdict.NOT_APPLICABLE))
                .build();

        assertThat(assess(complete().build(), evidence).level().rank()).isEqualTo(2);
        assertThat(assess(unpublished, evidence).level().rank()).isEqualTo(1);
    }

    @Test
    void whatFactsProveNeedsNoExemption() {
        Evidence evidence = evidence()
                .addDeclaration(declared("M2b", Verdict.NOT_APPLICABLE))
                .build();

        Finding finding = only(AssessmentRule.FACTS, complete().build(), evidence);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.variant()).isEqualTo("needless");
        assertThat(Samples.answer(assess(complete().build(), evidence), "M2b").verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsLaterThanTheDateOfTheDataIsToldAtItsPlace() {
        CaseEvidence nextYear = new CaseEvidence(LocalDate.of(2026, 1, 1), Samples.AS_OF.plusDays(1), 3, 3, 3, 3);
        Evidence evidence = evidence()
                .cases(nextYear)
                .addMeasurement(Samples.measured("time", 9))
                .addMeasurement(Samples.measured("time", 12))
                .build();
        ServiceDescription reviewed = reviewed(Samples.AS_OF.plusYears(1));

        assertThat(assess(reviewed, evidence).findings())
                .filteredOn(finding -> finding.variant().startsWith("later"))
                .extracting(finding ->
                        finding.rule().id() + " " + finding.location().path())
                .containsExactly("RULE-66 /cases/to", "RULE-66 /measurements/1/to", "RULE-66 /asOf");
    }

    private static ServiceDescription reviewed(LocalDate day) {
        return complete()
                .publication(Publication.builder(LocalDate.of(2024, 9, 1))
                        .reviewedOn(day)
                        .build())
                .build();
    }

    @Test
    void aDeclarationNamesACriterionAndAReference() {
        Declaration unreferenced = new Declaration(
                CriterionId.parse("M3a"),
                Verdict.MET,
                Samples.WHY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Evidence evidence = evidence()
                .addDeclaration(declared("M9z", Verdict.MET))
                .addDeclaration(unreferenced)
                .build();

        assertThat(assess(bare(), evidence).findings())
                .filteredOn(finding -> !finding.variant().isEmpty())
                .extracting(
                        finding -> finding.variant() + " " + finding.location().path())
                .containsExactly("unknown /declarations/0", "unreferenced /declarations/1");
    }

    @Test
    void theGapToTheTargetIsAWarning() {
        Finding finding = only(
                AssessmentRule.GAP,
                bare(),
                evidence().importance(ImportanceLevel.MEDIUM).build());

        assertThat(finding.arguments()).containsEntry("gap", "3").containsEntry("target", "3");
    }

    @ParameterizedTest
    @EnumSource(AssessmentRule.class)
    void eachRuleSpeaksBothLanguages(AssessmentRule rule) {
        for (Rule.Aspect aspect : Rule.Aspect.values()) {
            String latvian = rule.text(aspect, "", Language.LATVIAN);
            String english = rule.text(aspect, "", Language.ENGLISH);
            assertThat(latvian).isNotBlank().isNotEqualTo(english);
            assertThat(english).isNotBlank();
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Wording.TEXTS.keys(Language.LATVIAN)).isEqualTo(Wording.TEXTS.keys(Language.ENGLISH));
    }

    private static Finding only(AssessmentRule rule, ServiceDescription service, Evidence evidence) {
        return assess(service, evidence).findings().all().stream()
                .filter(finding -> finding.rule() == rule)
                .reduce((a, b) -> {
                    throw new AssertionError("Two findings of " + rule);
                })
                .orElseThrow();
    }
}
