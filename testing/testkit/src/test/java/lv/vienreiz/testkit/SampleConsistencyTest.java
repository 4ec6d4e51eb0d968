// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.DocumentationItem;
import lv.vienreiz.catalog.DocumentationKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.Proactivity;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.centre.BasketReport;
import lv.vienreiz.centre.CentreService;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.centre.MinimumBasket;
import lv.vienreiz.lifeevent.ChainStep;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.lifeevent.SituationService;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.CoveredService;
import lv.vienreiz.strategy.PlannedUse;
import lv.vienreiz.template.UnifiedTemplate;
import org.junit.jupiter.api.Test;

/** That the documents of the sample catalogue speak of each other truly, beyond what rules ask. */
class SampleConsistencyTest {

    private static final Bundle CATALOGUE = Sample.bundle();

    private static final Map<ServiceId, ServiceDescription> SERVICES = CATALOGUE
            .all(ServiceDescription.class)
            .collect(Collectors.toMap(ServiceDescription::id, Function.identity()));

    private static final Map<ProvisionStage, ServiceTask> HANDED =
            Map.of(ProvisionStage.REQUEST, ServiceTask.REQUEST, ProvisionStage.RESULT, ServiceTask.DELIVER_RESULT);

    @Test
    void everyServiceThatOthersProvideNamesAnAgreementThatHandsOverThoseStages() {
        Map<String, ProviderAgreement> agreements = CATALOGUE
                .all(ProviderAgreement.class)
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        List<ServiceDescription> handedOver = SERVICES.values().stream()
                .filter(each -> !each.providers().isEmpty())
                .toList();

        assertThat(handedOver).hasSizeGreaterThan(5);
        for (ServiceDescription service : handedOver) {
            ProviderAgreement agreement = agreements.get(agreementOf(service));
            assertThat(agreement).as(service.id().value()).isNotNull();
            assertThat(agreement.services()).contains(service.id());
            assertThat(agreement.owner().isSameAs(ownerOf(service))).isTrue();
            for (ServiceProvider provider : service.providers()) {
                assertThat(agreement.provider().isSameAs(provider.organisation()))
                        .isTrue();
                assertThat(agreement.tasks())
                        .containsAll(provider.stages().stream().map(HANDED::get).toList());
            }
        }
        assertThat(agreements.values().stream().flatMap(each -> each.services().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        handedOver.stream().map(ServiceDescription::id).toList());
    }

    @Test
    void theCentreOffersTheWholeBasketFromServicesOfTheCatalogue() {
        ClientServiceCentre centre =
                CATALOGUE.all(ClientServiceCentre.class).findFirst().orElseThrow();

        assertThat(BasketReport.of(centre, MinimumBasket.published()).missing()).isEmpty();
        for (CentreService offered : centre.services()) {
            ServiceDescription service = SERVICES.get(offered.service());
            assertThat(service).as(offered.service().value()).isNotNull();
            assertThat(ownerOf(service).isSameAs(offered.institution())).isTrue();
        }
        assertThat(centre.services().stream().map(CentreService::service))
                .containsAll(CATALOGUE
                        .all(ProviderAgreement.class)
                        .flatMap(each -> each.services().stream())
                        .toList());
    }

    @Test
    void theStrategyPlansChannelsThatItsServicesHave() {
        ChannelStrategy strategy =
                CATALOGUE.all(ChannelStrategy.class).findFirst().orElseThrow();

        assertThat(strategy.services()).hasSize(4);
        for (CoveredService covered : strategy.services()) {
            ServiceDescription service = SERVICES.get(covered.service());
            assertThat(service.channels().stream().map(Channel::kind))
                    .containsAll(
                            covered.uses().stream().map(PlannedUse::channel).toList());
            assertThat(covered.name()).contains(service.name());
        }
        assertThat(strategy.services().stream()
                        .flatMap(each -> each.uses().stream())
                        .map(use -> use.percent().intValueExact()))
                .as("the shares of figure 8")
                .containsExactlyInAnyOrder(80, 20, 100, 50, 50, 100);
    }

    @Test
    void everyTemplateIsLinked() {
        Set<String> linked = SERVICES.values().stream()
                .flatMap(each -> each.template().stream())
                .map(TemplateLink::template)
                .map(Object::toString)
                .collect(Collectors.toSet());

        assertThat(CATALOGUE.all(UnifiedTemplate.class).map(each -> each.id().value()))
                .containsExactlyInAnyOrderElementsOf(linked)
                .hasSize(2);
    }

    @Test
    void aLifeSituationListsExactlyTheServicesThatNameItsEvent() {
        List<LifeSituation> situations = CATALOGUE.all(LifeSituation.class).toList();

        assertThat(situations).hasSize(2);
        for (LifeSituation situation : situations) {
            assertThat(situation.services().stream().map(SituationService::service))
                    .as(situation.id().value())
                    .containsExactlyInAnyOrderElementsOf(SERVICES.values().stream()
                            .filter(each -> each.lifeEvents().contains(situation.event()))
                            .map(ServiceDescription::id)
                            .toList());
        }
    }

    @Test
    void theChainJoinsServicesThatSayTheyAreChained() {
        ServiceChain chain = CATALOGUE.all(ServiceChain.class).findFirst().orElseThrow();

        assertThat(chain.steps()).hasSizeGreaterThan(1);
        for (ChainStep step : chain.steps()) {
            ServiceDescription service = SERVICES.get(step.service());
            Proactivity proactivity = service.proactivity().orElseThrow();
            assertThat(proactivity.chained()).isTrue();
            assertThat(step.automation()).contains(proactivity.level());
            assertThat(step.owner()).hasValueSatisfying(owner -> assertThat(owner.isSameAs(ownerOf(service)))
                    .isTrue());
        }
    }

    private static Organisation ownerOf(ServiceDescription service) {
        return service.owner().orElseThrow().organisation();
    }

    private static String agreementOf(ServiceDescription service) {
        Stream<DocumentationItem> items = service.documentation().stream();
        return items.filter(item -> item.kind() == DocumentationKind.PROVIDER_AGREEMENT)
                .flatMap(item -> item.reference().stream())
                .findFirst()
                .orElse("");
    }
}
