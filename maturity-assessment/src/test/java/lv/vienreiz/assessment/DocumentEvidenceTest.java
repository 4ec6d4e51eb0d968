// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static lv.vienreiz.assessment.Samples.answer;
import static lv.vienreiz.assessment.Samples.complete;
import static lv.vienreiz.assessment.Samples.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.evaluation.EvaluationId;
import lv.vienreiz.evaluation.ImprovementId;
import lv.vienreiz.evaluation.ImprovementKind;
import lv.vienreiz.evaluation.ImprovementTask;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.evaluation.ServiceImprovementBuilder;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.ObservationArea;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What documents beside the description prove of a service. */
class DocumentEvidenceTest {

    private static Answer asked(String criterion, ServiceDescription service, List<?> documents) {
        Assessment assessment =
                Assessment.of(AssessmentModels.serviceMaturity()).among(Bundle.of(documents));
        return answer(assessment.assess(service, evidence().build()), criterion);
    }

    private static ServiceImprovementBuilder improvement() {
        return ServiceImprovement.builder(
                        ImprovementId.parse("trees-2026"), ImprovementKind.CONTINUOUS, LocalizedText.lv("Uzlabojums"))
                .addService(Samples.ID);
    }

    private static String reason(Answer answer, Language language) {
        return answer.reason().inOrFirst(language);
    }

    @Test
    void anExtendedSetOfIndicatorsShowsInTheAreasOfTheirPassports() {
        ServiceDescriptionBuilder service = complete();
        List<IndicatorPassport> passports = new ArrayList<>();
        for (ObservationArea area : ObservationArea.values()) {
            service.addIndicator(new IndicatorReference(area.name(), LocalizedText.lv(area.name())));
            passports.add(IndicatorPassport.builder(IndicatorId.parse(area.name()))
                    .area(area)
                    .build());
        }

        assertThat(asked("M4f", service.build(), passports).verdict()).isEqualTo(Verdict.MET);

        Answer some = asked("M4f", service.build(), passports.subList(0, 4));
        assertThat(some.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(reason(some, Language.ENGLISH))
                .isEqualTo("No passport of an indicator covers: Cost of giving it, Speed of delivery.");
        assertThat(reason(some, Language.LATVIAN)).doesNotContain("COST").doesNotContain("Cost");
    }

    @Test
    void anOwnerThatIsNamedInTwoLanguagesIsNoOtherProvider() {
        RegistrationNumber number = RegistrationNumber.parse("90000012345");
        Organisation own = Organisation.builder(
                        LocalizedText.lv("Parauga aģentūra").en("Sample Agency"), OrganisationKind.PUBLIC_AGENCY)
                .registrationNumber(number)
                .build();
        Organisation again = Organisation.builder(LocalizedText.lv("Parauga aģentūra"), OrganisationKind.PUBLIC_AGENCY)
                .registrationNumber(number)
                .build();
        Organisation other = Organisation.of(LocalizedText.lv("Cita iestāde"), OrganisationKind.PUBLIC_AGENCY);
        ServiceDescriptionBuilder service =
                complete().owner(ServiceOwner.of(own)).addProvider(new ServiceProvider(again, List.of()));

        assertThat(agreement(service.build()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(agreement(service.addProvider(new ServiceProvider(other, List.of()))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    private static Answer agreement(ServiceDescription service) {
        return DocumentProbes.agreementMade(new Facts(service, evidence().build(), Bundle.of(List.of())));
    }

    @Test
    void noPassportsAtHandProveNothing() {
        assertThat(asked("M4f", complete().build(), List.of()).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void aSystematicImprovementRestsOnAnEvaluationHasTasksAndIsReviewed() {
        ServiceImprovement sound = improvement()
                .evaluation(EvaluationId.parse("trees-2025"))
                .reviewed(LocalDate.of(2026, 10, 1))
                .addTask(new ImprovementTask(
                        LocalizedText.lv("Vienkāršot"), Optional.empty(), Optional.empty(), Optional.empty()))
                .build();
        ServiceImprovement bare = improvement().build();
        ServiceDescription service = complete().build();

        assertThat(asked("M5c", service, List.of(bare, sound)).verdict()).isEqualTo(Verdict.MET);
        assertThat(asked("M5c", service, List.of(bare)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(asked("M5c", service, List.of()).verdict()).isEqualTo(Verdict.UNCLEAR);
    }
}
