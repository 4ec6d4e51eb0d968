// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.catalog.CatalogRules.RULE_03;
import static lv.vienreiz.catalog.CatalogRules.RULE_04;
import static lv.vienreiz.catalog.CatalogRules.RULE_05;
import static lv.vienreiz.catalog.CatalogRules.RULE_06;
import static lv.vienreiz.catalog.CatalogRules.RULE_17;
import static lv.vienreiz.catalog.CatalogRules.RULE_18;
import static lv.vienreiz.catalog.CatalogRules.RULE_19;
import static lv.vienreiz.catalog.CatalogRules.RULE_20;
import static lv.vienreiz.catalog.CatalogRules.RULE_21;
import static lv.vienreiz.catalog.CatalogRules.RULE_24;
import static lv.vienreiz.catalog.CatalogRules.RULE_26;
import static lv.vienreiz.catalog.CatalogRules.RULE_30;
import static lv.vienreiz.catalog.CatalogRules.RULE_38;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.vienreiz.catalog.DocumentationKind;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.LocalizedText;

/** Faults in who answers for a service, and in what its owner must publish, document and decide. */
final class FaultsOfDuty {

    private static final LocalizedText WORDS = LocalizedText.lv("Paraugs");
    private static final String OFFERED_NOW = "\"OFFERED\"";

    private FaultsOfDuty() {}

    static List<Fault<ServiceDescription>> all() {
        return Stream.of(ofResponsibility(), ofPublication(), ofDocumentation(), ofProviders())
                .flatMap(List::stream)
                .toList();
    }

    /** Who answers. */
    private static List<Fault<ServiceDescription>> ofResponsibility() {
        return List.of(
                edit(RULE_03, "no-owner", JsonEdits.none().remove("/owner")),
                edit(
                                RULE_03,
                                "private-by-itself",
                                JsonEdits.none()
                                        .put("/owner/organisation/kind", "\"OTHER_PRIVATE\"")
                                        .remove("/owner/delegation"))
                        .when(FaultsOfNature::isUnlinked),
                edit(RULE_04, "no-manager", JsonEdits.none().remove("/responsibility/manager"))
                        .when(service -> !service.isForClients()),
                change(RULE_05, "no-part-manager", FaultsOfDuty::acrossMinistries)
                        .when(service -> !service.isForClients())
                        .when(FaultsOfNature::isUnlinked));
    }

    /** What is published. */
    private static List<Fault<ServiceDescription>> ofPublication() {
        return List.of(
                edit(
                                RULE_06,
                                "unpublished",
                                JsonEdits.none().put("/status", OFFERED_NOW).remove("/publication"))
                        .when(service -> service.kind()
                                .filter(ServiceKind::isPublicService)
                                .isPresent()),
                edit(
                                RULE_06,
                                "published-in-future",
                                JsonEdits.none()
                                        .put("/status", OFFERED_NOW)
                                        .put("/publication/publishedOn", "\"9999-01-01\""))
                        .when(service -> service.publication().isPresent()),
                change(RULE_17, "agency-without-exemptions", FaultsOfDuty::agency)
                        .when(FaultsOfNature::isUnlinked)
                        .when(service ->
                                !FaultsOfNature.is(ServiceKind.GENERAL_BENEFIT).test(service)),
                edit(
                                RULE_18,
                                "not-reviewed",
                                JsonEdits.none()
                                        .put("/status", OFFERED_NOW)
                                        .put("/publication/publishedOn", "\"2000-01-01\"")
                                        .remove("/publication/reviewedOn"))
                        .when(service -> service.publication().isPresent()),
                edit(RULE_19, "published-by-nobody", JsonEdits.none().remove("/publication/publishedBy"))
                        .when(service -> service.publication().isPresent()),
                edit(RULE_19, "unchecked", JsonEdits.none().remove("/publication/checkedBy"))
                        .when(service -> service.publication().isPresent()),
                edit(RULE_19, "published-by-another", JsonEdits.none().put("/publication/publishedBy", "\"Cits\""))
                        .when(service -> service.publication().isPresent())
                        .when(service -> !service.isForClients()));
    }

    /** What is documented, and for whom. */
    private static List<Fault<ServiceDescription>> ofDocumentation() {
        return List.of(
                edit(RULE_20, "no-indicator", JsonEdits.none().remove("/indicators"))
                        .when(service -> !service.isForClients()),
                change(
                                RULE_21,
                                "no-process-scheme",
                                service -> without(service, DocumentationKind.PROCESS_SCHEME).toBuilder()
                                        .importance(importance(ImportanceLevel.MEDIUM, Optional.of(WORDS)))
                                        .build())
                        .when(service -> !service.isForClients()),
                change(RULE_24, "no-demand", service -> service.toBuilder()
                                .importance(importance(ImportanceLevel.MINOR, Optional.empty()))
                                .build())
                        .when(service -> !service.isForClients()),
                change(RULE_26, "internal-member", service -> service.clientView().toBuilder()
                        .addIndicator(new IndicatorReference("laiks", WORDS))
                        .build()));
    }

    /** What is agreed and decided on others who provide. */
    private static List<Fault<ServiceDescription>> ofProviders() {
        return List.of(
                change(
                                RULE_30,
                                "no-agreement",
                                service -> without(service, DocumentationKind.PROVIDER_AGREEMENT).toBuilder()
                                        .addProvider(new ServiceProvider(
                                                Organisation.of(
                                                        LocalizedText.lv("Cita pašvaldība"),
                                                        OrganisationKind.MUNICIPALITY),
                                                List.of()))
                                        .build())
                        .when(service -> !service.isForClients())
                        .when(service -> service.providers().isEmpty()),
                edit(RULE_38, "undecided", JsonEdits.none().remove("/handOver"))
                        .when(service -> !service.isForClients())
                        .when(FaultsOfDuty::isOffered)
                        .when(FaultsOfNature.isIndividual()),
                edit(RULE_38, "network-not-considered", JsonEdits.none().put("/handOver/networkConsidered", "false"))
                        .when(service -> !service.isForClients())
                        .when(FaultsOfDuty::isOffered)
                        .when(FaultsOfNature.isIndividual()));
    }

    private static Fault<ServiceDescription> edit(RuleId rule, String name, JsonEdits edits) {
        return Fault.of(rule, name, ServiceDescription.class, edits);
    }

    private static Fault<ServiceDescription> change(
            RuleId rule, String name, UnaryOperator<ServiceDescription> change) {
        return Fault.of(rule, name, ServiceDescription.class, change);
    }

    static boolean isOffered(ServiceDescription service) {
        return service.status().filter(ServiceStatus.OFFERED::equals).isPresent();
    }

    private static ServiceDescription acrossMinistries(ServiceDescription service) {
        return service.toBuilder()
                .owner(ServiceOwner.of(institution("Viena ministrija")))
                .providers(List.of(new ServiceProvider(institution("Otra ministrija"), List.of())))
                .responsibility(new Responsibility(
                        service.responsibility().orElseThrow().manager(), List.of()))
                .build();
    }

    private static Organisation institution(String ministry) {
        return Organisation.builder(LocalizedText.lv("Iestāde zem: " + ministry), OrganisationKind.STATE_INSTITUTION)
                .ministry(LocalizedText.lv(ministry))
                .build();
    }

    private static ServiceDescription agency(ServiceDescription service) {
        LegalAct act = new LegalAct(
                LegalActKind.EXTERNAL, WORDS, Optional.empty(), Optional.of(URI.create("https://likumi.lv/ta/id/1")));
        return service.toBuilder()
                .owner(ServiceOwner.of(
                        Organisation.of(LocalizedText.lv("Parauga aģentūra"), OrganisationKind.PUBLIC_AGENCY)))
                .addFee(new Fee.StateFee(WORDS, Money.euro("1.00"), Optional.of(act), Optional.empty()))
                .build();
    }

    private static ServiceDescription without(ServiceDescription service, DocumentationKind kind) {
        return service.toBuilder()
                .documentation(service.documentation().stream()
                        .filter(item -> item.kind() != kind)
                        .toList())
                .build();
    }

    private static Importance importance(ImportanceLevel level, Optional<LocalizedText> demand) {
        return new Importance(level, Optional.of(WORDS), Optional.of(WORDS), demand);
    }
}
