// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.catalog.CatalogRules.RULE_01;
import static lv.vienreiz.catalog.CatalogRules.RULE_02;
import static lv.vienreiz.catalog.CatalogRules.RULE_07;
import static lv.vienreiz.catalog.CatalogRules.RULE_08;
import static lv.vienreiz.catalog.CatalogRules.RULE_09;
import static lv.vienreiz.catalog.CatalogRules.RULE_10;
import static lv.vienreiz.catalog.CatalogRules.RULE_11;
import static lv.vienreiz.catalog.CatalogRules.RULE_12;
import static lv.vienreiz.catalog.CatalogRules.RULE_13;
import static lv.vienreiz.catalog.CatalogRules.RULE_14;
import static lv.vienreiz.catalog.CatalogRules.RULE_15;
import static lv.vienreiz.catalog.CatalogRules.RULE_16;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.text.LocalizedText;

/** Faults in what a service is, what it rests on and what it costs. */
final class FaultsOfNature {

    private static final Money PRICE = Money.euro("7.00");
    private static final LocalizedText ITEM = LocalizedText.lv("Kļūdaina pozīcija");
    private static final LegalAct ACT = LegalAct.of(LegalActKind.EXTERNAL, LocalizedText.lv("Parauga noteikumi"));

    private FaultsOfNature() {}

    static List<Fault<ServiceDescription>> all() {
        return Stream.of(ofBasis(), ofEconomy(), ofKind(), ofBounds())
                .flatMap(List::stream)
                .toList();
    }

    /** What the service rests on and serves. */
    private static List<Fault<ServiceDescription>> ofBasis() {
        return List.of(
                edit(RULE_01, "no-legal-act", JsonEdits.none().remove("/legalActs")),
                change(RULE_01, "price-list-only", service -> service.toBuilder()
                        .legalActs(List.of(LegalAct.of(LegalActKind.PRICE_LIST, ITEM)))
                        .build()),
                charge(RULE_02, "paid-without-basis", paid(Optional.empty())).when(FaultsOfNature::isChargeable),
                charge(RULE_02, "paid-by-internal-act", paid(Optional.of(LegalAct.of(LegalActKind.INTERNAL, ITEM))))
                        .when(FaultsOfNature::isChargeable),
                edit(RULE_07, "no-function", JsonEdits.none().remove("/functions")));
    }

    /** What an economic service is. */
    private static List<Fault<ServiceDescription>> ofEconomy() {
        return List.of(
                edit(RULE_08, "no-market", JsonEdits.none().put("/economicTerms/marketAlternative", "false"))
                        .when(is(ServiceKind.ECONOMIC)),
                edit(RULE_08, "public-contract", JsonEdits.none().put("/economicTerms/privateLawContract", "false"))
                        .when(is(ServiceKind.ECONOMIC)),
                edit(RULE_08, "no-terms", JsonEdits.none().remove("/economicTerms"))
                        .when(is(ServiceKind.ECONOMIC)),
                edit(RULE_09, "no-justification", JsonEdits.none().remove("/economicTerms/justification"))
                        .when(is(ServiceKind.ECONOMIC)),
                change(RULE_09, "dumping-price", FaultsOfNature::dumped).when(is(ServiceKind.ECONOMIC)));
    }

    /** What belongs to a kind of service. */
    private static List<Fault<ServiceDescription>> ofKind() {
        return List.of(
                edit(RULE_10, "identified", JsonEdits.none().put("/identificationRequired", "true"))
                        .when(is(ServiceKind.GENERAL_BENEFIT)),
                charge(RULE_10, "fee", paid(Optional.of(ACT)))
                        .when(is(ServiceKind.GENERAL_BENEFIT))
                        .when(FaultsOfNature::isOwnedByNoAgency),
                edit(RULE_11, "anonymous", JsonEdits.none().put("/identificationRequired", "false"))
                        .when(isIndividual()),
                edit(RULE_12, "no-aspect", JsonEdits.none().remove("/aspects")).when(is(ServiceKind.ADMINISTRATIVE)),
                change(RULE_12, "physical-with-aspect", service -> service.toBuilder()
                                .addAspect(AdministrativeAspect.INFORMATION)
                                .build())
                        .when(is(ServiceKind.PHYSICAL)),
                change(RULE_13, "natural-person", service -> service.toBuilder()
                                .addRecipient(RecipientKind.NATURAL_PERSON)
                                .build())
                        .when(is(ServiceKind.INTER_INSTITUTION))
                        .when(service -> service.digitalPrinciple()
                                .filter(DigitalPrinciple.DIGITAL_ONLY::equals)
                                .isEmpty()),
                change(RULE_13, "published", FaultsOfNature::published).when(is(ServiceKind.INTER_INSTITUTION)));
    }

    /** What is no service, or no fee of its own. */
    private static List<Fault<ServiceDescription>> ofBounds() {
        return List.of(
                edit(RULE_14, "indirect-benefit", JsonEdits.none().put("/benefit", "\"INDIRECT\"")),
                edit(RULE_14, "exercise-of-power", JsonEdits.none().put("/kind", "\"EXERCISE_OF_POWER\"")),
                edit(
                                RULE_15,
                                "company-by-itself",
                                JsonEdits.none()
                                        .put("/owner/organisation/kind", "\"CAPITAL_COMPANY\"")
                                        .remove("/owner/delegation"))
                        .when(FaultsOfNature::isUnlinked),
                edit(RULE_15, "commerce", JsonEdits.none().put("/kind", "\"COMMERCIAL\"")),
                change(RULE_16, "charged-twice", service -> service.toBuilder()
                                .addFee(paid(Optional.of(ACT)))
                                .addFee(new Fee.StateFee(ITEM, PRICE, Optional.of(ACT), Optional.empty()))
                                .build())
                        .when(FaultsOfNature::isChargeable));
    }

    private static Fault<ServiceDescription> edit(RuleId rule, String name, JsonEdits edits) {
        return Fault.of(rule, name, ServiceDescription.class, edits);
    }

    private static Fault<ServiceDescription> change(
            RuleId rule, String name, UnaryOperator<ServiceDescription> change) {
        return Fault.of(rule, name, ServiceDescription.class, change);
    }

    private static Fault<ServiceDescription> charge(RuleId rule, String name, Fee fee) {
        return change(rule, name, service -> service.toBuilder().addFee(fee).build());
    }

    private static Fee paid(Optional<LegalAct> basis) {
        return new Fee.PaidService(ITEM, PRICE, basis, Optional.empty());
    }

    private static ServiceDescription dumped(ServiceDescription service) {
        Money price = service.fees().get(0).amount();
        String market = price.amount().movePointRight(1).toPlainString();
        String json = "{\"amount\":\"" + market + "\",\"currency\":\"" + price.currency() + "\"}";
        return Fault.edited(
                ServiceDescription.class, service, JsonEdits.none().put("/economicTerms/marketPrice", json));
    }

    private static ServiceDescription published(ServiceDescription service) {
        String manager =
                service.responsibility().flatMap(Responsibility::manager).orElse("Vadītājs");
        return service.toBuilder()
                .status(ServiceStatus.PLANNED)
                .publication(Publication.builder(java.time.LocalDate.of(2020, 1, 1))
                        .publishedBy(manager)
                        .checkedBy("Iestādes vadītājs")
                        .build())
                .build();
    }

    static Predicate<ServiceDescription> is(ServiceKind kind) {
        return service -> service.kind().filter(kind::equals).isPresent();
    }

    static Predicate<ServiceDescription> isIndividual() {
        return service -> service.kind().filter(ServiceKind::isIndividual).isPresent();
    }

    private static boolean isChargeable(ServiceDescription service) {
        return !is(ServiceKind.GENERAL_BENEFIT).test(service)
                && !is(ServiceKind.ECONOMIC).test(service)
                && isOwnedByNoAgency(service);
    }

    /** Only municipalities link their descriptions to templates. */
    static boolean isUnlinked(ServiceDescription service) {
        return service.template().isEmpty();
    }

    /** An agency must also say who is exempt, and publish its prices. */
    private static boolean isOwnedByNoAgency(ServiceDescription service) {
        return service.owner()
                .filter(owner -> owner.organisation().kind() == OrganisationKind.PUBLIC_AGENCY)
                .isEmpty();
    }
}
