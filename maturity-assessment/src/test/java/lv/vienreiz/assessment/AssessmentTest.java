// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static lv.vienreiz.assessment.Samples.answer;
import static lv.vienreiz.assessment.Samples.assess;
import static lv.vienreiz.assessment.Samples.bare;
import static lv.vienreiz.assessment.Samples.cases;
import static lv.vienreiz.assessment.Samples.complete;
import static lv.vienreiz.assessment.Samples.declared;
import static lv.vienreiz.assessment.Samples.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.PublicationBuilder;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final String MANAGED = "M4a M4b M4c M4d M4e M4f";

    @Test
    void findsNothingWhereNothingIsKnown() {
        ServiceAssessment result = assess(bare(), evidence().build());

        assertThat(result.level().rank()).isZero();
        assertThat(result.levels()).allSatisfy(level -> assertThat(level.met()).isZero());
        assertThat(result.target()).isEmpty();
        assertThat(result.gap()).isZero();
        assertThat(result.missing())
                .extracting(missing -> missing.criterion().id().value())
                .containsExactly("M1a");
    }

    @Test
    void climbsToTheSecondLevelByFactsAlone() {
        ServiceAssessment result = assess(
                complete().build(),
                evidence()
                        .importance(ImportanceLevel.MEDIUM)
                        .cases(cases(7, 7, 5, 5))
                        .build());

        assertThat(result.level().rank()).isEqualTo(2);
        assertThat(result.target()).contains(3);
        assertThat(result.gap()).isEqualTo(1);
        assertThat(result.missing())
                .extracting(missing -> missing.criterion().id().value())
                .containsExactly("M3a", "M3b", "M3f");
        assertThat(answer(result, "M2c").basis()).isEqualTo(Answer.Basis.FACT);
        assertThat(answer(result, "M2c").reference().orElseThrow().text().inOrFirst(Language.ENGLISH))
                .isEqualTo("Recorded cases, 2026-01-01 to 2026-11-22");
        assertThat(answer(result, "M3e").reference().orElseThrow().text().inOrFirst(Language.ENGLISH))
                .isEqualTo("Service description trees, field indicators");
    }

    @Test
    void climbsFurtherByDeclarationsAndMeasurements() {
        EvidenceBuilder builder = evidence().cases(cases(7, 7, 5, 5));
        for (String id : List.of(("M3a M3b M3f " + MANAGED).split(" ", -1))) {
            builder.addDeclaration(declared(id, Verdict.MET));
        }
        Evidence unmeasured = builder.build();
        Evidence measured = unmeasured.toBuilder()
                .addMeasurement(Samples.measured("time", 9))
                .addMeasurement(Samples.measured("time", 10))
                .build();

        assertThat(assess(complete().build(), unmeasured).level().rank()).isEqualTo(3);
        assertThat(assess(complete().build(), measured).level().rank()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"0,UNCLEAR", "1,UNCLEAR", "2,MET"})
    void aSystemOfMeasuringShowsInTwoPeriods(int months, Verdict verdict) {
        EvidenceBuilder builder = evidence();
        for (int month = 1; month <= months; month++) {
            builder.addMeasurement(Samples.measured("time", month)).addMeasurement(Samples.measured("time", month));
        }

        assertThat(answer(assess(complete().build(), builder.build()), "M4g").verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,UNCLEAR,UNCLEAR",
        "1,1,MET,UNCLEAR",
        "2,2,MET,MET",
        "10,9,MET,UNCLEAR",
        "10,5,MET,NOT_MET",
        "3,0,MET,NOT_MET"
    })
    void judgesUniformityByTheShareOfLawfulCases(long all, long lawful, Verdict takePlace, Verdict uniform) {
        ServiceAssessment result =
                assess(bare(), evidence().cases(cases(all, lawful, all, lawful)).build());

        assertThat(answer(result, "M1a").verdict()).isEqualTo(takePlace);
        assertThat(answer(result, "M2c").verdict()).isEqualTo(uniform);
        assertThat(answer(result, "M2d").verdict()).isEqualTo(uniform);
    }

    @Test
    void believesNoNumbersThatContradictEachOther() {
        ServiceAssessment result =
                assess(bare(), evidence().cases(cases(2, 3, 0, 0)).build());

        assertThat(answer(result, "M1a").verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(answer(result, "M2c").verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void countsAPublicationOnlyFromItsDate() {
        ServiceDescription tomorrow = complete()
                .publication(new Publication(
                        LocalDate.of(2026, 11, 23),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        ServiceAssessment result = assess(tomorrow, evidence().build());

        assertThat(answer(result, "M2b").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(answer(result, "M3c").verdict())
                .as("an unpublished post has no force")
                .isEqualTo(Verdict.UNCLEAR);
        assertThat(answer(result, "M3d").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsLaterThanTheDateOfTheDataProvesNothing() {
        CaseEvidence later = new CaseEvidence(LocalDate.of(2026, 1, 1), Samples.AS_OF.plusDays(1), 3, 3, 3, 3);
        ServiceAssessment result = assess(
                complete().build(),
                evidence()
                        .cases(later)
                        .addMeasurement(Samples.measured("time", 10))
                        .addMeasurement(Samples.measured("time", 12))
                        .build());

        assertThat(answer(result, "M1a").verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(answer(result, "M2c").reason().inOrFirst(Language.ENGLISH))
                .isEqualTo("The cases reach to 2026-11-23, later than the date of the data.");
        assertThat(answer(result, "M4g").verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01,,MET",
        "2026-01-01,2026-11-22,MET",
        "2026-01-01,2027-11-22,NOT_MET",
        "2026-09-01,2027-11-22,MET",
        "2027-09-01,,NOT_MET",
        "2026-01-01,,NOT_MET"
    })
    void aReviewCountsWithinThreeMonthsBeforeTheDateOfTheDataOnly(
            LocalDate published, @Nullable LocalDate reviewed, Verdict verdict) {
        PublicationBuilder publication = Publication.builder(published);
        Optional.ofNullable(reviewed).ifPresent(publication::reviewedOn);
        ServiceDescription service = complete().publication(publication.build()).build();
        ServiceAssessment result = Assessment.of(
                        AssessmentModels.find("sdg-readiness").orElseThrow())
                .assess(service, evidence().build());

        assertThat(result.answers())
                .filteredOn(answer -> answer.criterion().id().value().equals("reviewed"))
                .extracting(CriterionResult::verdict)
                .containsExactly(verdict);
    }

    @Test
    void doesNotTakeAListOfChannelsForAStrategy() {
        assertThat(answer(assess(complete().build(), evidence().build()), "M3f").verdict())
                .isEqualTo(Verdict.UNCLEAR);
        assertThat(answer(assess(bare(), evidence().build()), "M3f").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void doesNotIdentifyWhatIsNoService() {
        ServiceDescription prison =
                complete().kind(ServiceKind.EXERCISE_OF_POWER).build();

        assertThat(answer(assess(prison, evidence().build()), "M2a").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aDeclarationWithoutReferenceProvesNothing() {
        Declaration bareWord = new Declaration(
                CriterionId.parse("M3a"),
                Verdict.MET,
                Samples.WHY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Answer answer =
                answer(assess(bare(), evidence().addDeclaration(bareWord).build()), "M3a");

        assertThat(answer.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(answer.basis()).isEqualTo(Answer.Basis.NOTHING);
    }

    @Test
    void contradictingDeclarationsProveNothing() {
        Evidence evidence = evidence()
                .addDeclaration(declared("M3a", Verdict.MET))
                .addDeclaration(declared("M3a", Verdict.NOT_MET))
                .build();

        assertThat(answer(assess(bare(), evidence), "M3a").verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void aCriterionThatDoesNotApplyNeitherHoldsNorHelps() {
        EvidenceBuilder exempt = evidence().cases(cases(2, 2, 0, 0));
        exempt.addDeclaration(declared("M2d", Verdict.NOT_APPLICABLE));
        ServiceAssessment result = assess(complete().build(), exempt.build());
        ServiceAssessment hollow = assess(
                bare(),
                evidence()
                        .addDeclaration(declared("M1a", Verdict.NOT_APPLICABLE))
                        .build());

        assertThat(result.level().rank()).isEqualTo(2);
        assertThat(hollow.level().rank()).as("nothing shows level 1").isZero();
        assertThat(hollow.missing()).hasSize(1);
    }

    @Test
    void ceilingsEndWithTheCriteriaThatLiftThem() {
        ServiceAssessment result =
                assess(complete().build(), evidence().cases(cases(1, 1, 0, 0)).build());

        assertThat(result.levels().stream().flatMap(level -> level.ceilings().stream()))
                .extracting(c -> c.ceiling().id().value() + " " + c.verdict())
                .containsExactly(
                        "M0a NOT_MET",
                        "M0b NOT_MET",
                        "M1b NOT_MET",
                        "M1c UNCLEAR",
                        "M1d NOT_MET",
                        "M2e UNCLEAR",
                        "M3g UNCLEAR",
                        "M3h UNCLEAR");
    }

    @Test
    void refusesEvidenceOfAnotherService() {
        Evidence other =
                Evidence.builder(ServiceId.parse("other"), Samples.AS_OF).build();

        assertThatThrownBy(() -> assess(bare(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The evidence is of the service 'other', expected 'trees'");
    }

    @Test
    void targetsCanBeChanged() {
        Assessment stricter = Assessment.of(AssessmentModels.serviceMaturity())
                .targets(Targets.ofTheModel().with(ImportanceLevel.MINOR, 5));

        ServiceAssessment result = stricter.assess(
                bare(), evidence().importance(ImportanceLevel.MINOR).build());

        assertThat(result.target()).contains(5);
        assertThat(result.gap()).isEqualTo(5);
    }

    @Test
    void worksFirstOnWhatIsKnownToBeMissing() {
        Evidence evidence = evidence()
                .cases(cases(7, 7, 5, 5))
                .addDeclaration(declared("M3b", Verdict.NOT_MET))
                .build();

        assertThat(assess(complete().build(), evidence).nextStep())
                .map(step -> step.criterion().id().value())
                .contains("M3b");
    }

    @Test
    void evidenceIsADocumentInBothForms() {
        Evidence evidence = evidence()
                .importance(ImportanceLevel.CRITICAL)
                .claimedLevel(2)
                .cases(cases(7, 6, 5, 4))
                .addMeasurement(Samples.measured("time", 9))
                .addDeclaration(declared("M3a", Verdict.MET))
                .build();

        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(Evidence.class, Documents.bytes(evidence, form))
                            .found())
                    .contains(evidence);
        }
        assertThat(Documents.check(evidence)).isEmpty();
        assertThat(Documents.check(evidence.toBuilder().measurements(List.of()).build()))
                .isEmpty();
    }

    @Test
    void theImportanceOfTheDescriptionCountsWhereTheEvidenceNamesNone() {
        ServiceDescription service = Samples.complete()
                .importance(
                        new Importance(ImportanceLevel.MEDIUM, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();

        ServiceAssessment described = Samples.assess(service, Samples.evidence().build());
        ServiceAssessment known = Samples.assess(
                service, Samples.evidence().importance(ImportanceLevel.MINOR).build());

        assertThat(described.importance()).contains(ImportanceLevel.MEDIUM);
        assertThat(described.target()).contains(3);
        assertThat(known.importance()).contains(ImportanceLevel.MINOR);
        assertThat(known.target()).contains(2);
    }
}
