// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PortfolioAssessmentTest {

    private static final AssessmentModel MODEL = AssessmentModels.serviceMaturity();

    @Test
    void plansByImportanceAndThenByGap() {
        PortfolioAssessment portfolio = portfolio(
                service("minor", Optional.of(ImportanceLevel.MINOR), 0),
                service("small-gap", Optional.of(ImportanceLevel.CRITICAL), 2),
                service("unknown", Optional.empty(), 0),
                service("great-gap", Optional.of(ImportanceLevel.CRITICAL), 0));

        assertThat(portfolio.belowTarget())
                .extracting(assessment -> assessment.service().id().value())
                .containsExactly("great-gap", "small-gap", "minor");
        assertThat(portfolio.withoutTarget())
                .extracting(assessment -> assessment.service().id().value())
                .containsExactly("unknown");
    }

    @Test
    void tellsWhetherImportanceCanBeCompared() {
        ServiceAssessment ours = owned("ours", LocalizedText.lv("Pašvaldība"));
        Organisation agency = Organisation.of(LocalizedText.lv("Aģentūra"), OrganisationKind.PUBLIC_AGENCY);
        ServiceDescription theirs =
                ours.service().toBuilder().owner(ServiceOwner.of(agency)).build();

        assertThat(portfolio(ours, ours).hasSeveralOwners()).isFalse();
        assertThat(portfolio(ours, Assessment.of(MODEL).assess(theirs, evidence("ours", Optional.empty(), 0)))
                        .hasSeveralOwners())
                .isTrue();
    }

    @Test
    void oneOwnerNamedInTwoWaysOrNotAtAllIsOneOwner() {
        ServiceAssessment unowned = service("unowned", Optional.empty(), 0);
        LocalizedText latvian = LocalizedText.lv("Aģentūra");

        assertThat(portfolio(unowned, owned("a", latvian), owned("b", latvian.en("Agency")))
                        .hasSeveralOwners())
                .isFalse();
        assertThat(portfolio(unowned, owned("a", latvian), owned("b", LocalizedText.lv("Pašvaldība")))
                        .hasSeveralOwners())
                .isTrue();
    }

    private static ServiceAssessment owned(String id, LocalizedText owner) {
        ServiceAssessment service = service(id, Optional.empty(), 0);
        ServiceDescription described = service.service().toBuilder()
                .owner(ServiceOwner.of(Organisation.of(owner, OrganisationKind.PUBLIC_AGENCY)))
                .build();
        return Assessment.of(MODEL).assess(described, evidence(id, Optional.empty(), 0));
    }

    @Test
    void refusesDataLaterThanItsDate() {
        ServiceAssessment service = service("late", Optional.empty(), 0);

        assertThatThrownBy(() -> new PortfolioAssessment(MODEL, Samples.AS_OF.minusDays(1), List.of(service)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-22, later than the portfolio's 2026-11-21");
    }

    private static PortfolioAssessment portfolio(ServiceAssessment... services) {
        return new PortfolioAssessment(MODEL, Samples.AS_OF, List.of(services));
    }

    private static ServiceAssessment service(String id, Optional<ImportanceLevel> importance, long cases) {
        ServiceDescription description = ServiceDescription.builder(ServiceId.parse(id), LocalizedText.lv(id))
                .build();
        return Assessment.of(MODEL).assess(description, evidence(id, importance, cases));
    }

    private static Evidence evidence(String id, Optional<ImportanceLevel> importance, long cases) {
        EvidenceBuilder builder = Evidence.builder(ServiceId.parse(id), Samples.AS_OF);
        importance.ifPresent(builder::importance);
        return builder.cases(Samples.cases(cases, cases, cases, cases)).build();
    }
}
