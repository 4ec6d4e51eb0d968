// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.text.LocalizedText;

/** Descriptions and evidence that tests share. */
final class Samples {

    static final ServiceId ID = ServiceId.parse("trees");
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    static final LocalizedText WHY = LocalizedText.lv("Pamatojums").en("Grounds");

    private Samples() {}

    /** A description with a name and nothing else. */
    static ServiceDescription bare() {
        return ServiceDescription.builder(ID, LocalizedText.lv("Koku ciršanas atļauja"))
                .build();
    }

    /** A description that proves whatever a description can. */
    static ServiceDescriptionBuilder complete() {
        Organisation municipality =
                Organisation.of(LocalizedText.lv("Parauga novada pašvaldība"), OrganisationKind.MUNICIPALITY);
        return bare().toBuilder()
                .kind(ServiceKind.ADMINISTRATIVE)
                .owner(ServiceOwner.of(municipality))
                .responsibility(new Responsibility(Optional.of("Vides nodaļas vadītājs"), List.of()))
                .addChannel(Channel.of(ChannelKind.MUNICIPAL_CENTRE))
                .addIndicator(new IndicatorReference("time", LocalizedText.lv("Izpildes laiks")))
                .publication(new Publication(
                        LocalDate.of(2026, 9, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static EvidenceBuilder evidence() {
        return Evidence.builder(ID, AS_OF);
    }

    /** Cases of this year. */
    static CaseEvidence cases(long cases, long lawful, long withDueDate, long inTime) {
        return new CaseEvidence(LocalDate.of(2026, 1, 1), AS_OF, cases, lawful, withDueDate, inTime);
    }

    static Measurement measured(String indicator, int month) {
        LocalDate from = LocalDate.of(2026, month, 1);
        return new Measurement(indicator, from, from.plusMonths(1).minusDays(1), new BigDecimal("12.5"));
    }

    static Declaration declared(String criterion, Verdict verdict) {
        return new Declaration(
                CriterionId.parse(criterion),
                verdict,
                WHY,
                Optional.of("Rīkojums Nr. 1"),
                Optional.empty(),
                Optional.empty());
    }

    static ServiceAssessment assess(ServiceDescription service, Evidence evidence) {
        return Assessment.of(AssessmentModels.serviceMaturity()).assess(service, evidence);
    }

    static Answer answer(ServiceAssessment assessment, String criterion) {
        return assessment.levels().stream()
                .flatMap(level -> level.criteria().stream())
                .filter(result -> result.criterion().id().value().equals(criterion))
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
