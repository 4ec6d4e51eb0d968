// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.lifeevent.LifeEventRules.RULE_25;
import static lv.vienreiz.standard.StandardRules.RULE_37;
import static lv.vienreiz.template.TemplateRules.RULE_100;
import static lv.vienreiz.template.TemplateRules.RULE_102;
import static lv.vienreiz.template.TemplateRules.RULE_98;
import static lv.vienreiz.template.TemplateRules.RULE_99;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.lifeevent.LifeSituationId;
import lv.vienreiz.lifeevent.SituationService;
import lv.vienreiz.standard.PromiseDirection;
import lv.vienreiz.standard.QualityPromise;
import lv.vienreiz.standard.ServiceStandard;
import lv.vienreiz.standard.StandardId;
import lv.vienreiz.template.UnifiedTemplate;
import lv.vienreiz.template.UnifiedTemplateBuilder;
import lv.vienreiz.text.LocalizedText;

/** Faults in how documents refer to each other: descriptions to templates and life situations, and standards to the central minimum. */
final class FaultsOfLinkage {

    private static final TemplateId TEMPLATE = TemplateId.parse("kludaina-veidne");
    private static final Organisation MUNICIPALITY =
            Organisation.of(LocalizedText.lv("Saistītā pašvaldība"), OrganisationKind.MUNICIPALITY);

    private FaultsOfLinkage() {}

    static List<Fault<?>> all() {
        return Stream.of(ofReferences(), ofTemplates(), ofWholes())
                .<Fault<?>>flatMap(List::stream)
                .toList();
    }

    /** What a description refers to. */
    private static List<Fault<?>> ofReferences() {
        return List.of(
                Fault.of(
                                RULE_25,
                                "life-event-not-named",
                                ServiceDescription.class,
                                JsonEdits.none().remove("/lifeEvents"))
                        .among(service -> List.of(situation(service))),
                Fault.of(
                        RULE_98,
                        "linked-by-a-university",
                        ServiceDescription.class,
                        service -> linked(
                                service,
                                Organisation.of(
                                        LocalizedText.lv("Parauga augstskola"),
                                        OrganisationKind.DERIVED_PUBLIC_PERSON))),
                Fault.of(
                                RULE_98,
                                "no-such-template",
                                ServiceDescription.class,
                                service -> linked(service, MUNICIPALITY))
                        .among(service -> List.of(UnifiedTemplate.builder(
                                        TemplateId.parse("cita-veidne"), LocalizedText.lv("Cita veidne"))
                                .build())));
    }

    /** What a template asks of those that are linked. */
    private static List<Fault<?>> ofTemplates() {
        return List.of(
                Fault.of(RULE_99, "another-name", ServiceDescription.class, service -> linked(service, MUNICIPALITY))
                        .among(service -> List.of(template(service)
                                .name(LocalizedText.lv("Cits nosaukums").en("Another name"))
                                .build())),
                Fault.of(
                                RULE_100,
                                "owned-by-the-keeper",
                                ServiceDescription.class,
                                service -> linked(service, MUNICIPALITY))
                        .among(service ->
                                List.of(template(service).keeper(MUNICIPALITY).build())),
                Fault.of(RULE_100, "linked-twice", ServiceDescription.class, service -> linked(service, MUNICIPALITY))
                        .among(service -> List.of(
                                template(service).build(),
                                ServiceDescription.builder(ServiceId.parse("cits-apraksts"), service.name())
                                        .owner(ServiceOwner.of(MUNICIPALITY))
                                        .template(new TemplateLink(TEMPLATE, Optional.empty(), Optional.empty()))
                                        .build())));
    }

    /** What documents ask of each other. */
    private static List<Fault<?>> ofWholes() {
        return List.of(
                Fault.of(
                                RULE_102,
                                "not-linked-by-all",
                                UnifiedTemplate.class,
                                JsonEdits.none().remove("/activeFrom").remove("/activeUntil"))
                        .among(template ->
                                List.of(ServiceDescription.builder(ServiceId.parse("apraksts"), template.name())
                                        .build())),
                Fault.of(
                                RULE_37,
                                "less-than-the-minimum",
                                ServiceStandard.class,
                                JsonEdits.none().put("/centralMinimum", "false"))
                        .among(standard -> List.of(minimum())));
    }

    private static LifeSituation situation(ServiceDescription service) {
        return LifeSituation.builder(
                        LifeSituationId.parse("parauga-situacija"),
                        new CodedValue("BIRTH", "urn:example:life-events", "1"),
                        LocalizedText.lv("Bērna piedzimšana"))
                .addService(new SituationService(service.id(), Optional.empty(), Optional.empty()))
                .build();
    }

    private static ServiceDescription linked(ServiceDescription service, Organisation owner) {
        return service.toBuilder()
                .owner(ServiceOwner.of(owner))
                .template(new TemplateLink(TEMPLATE, Optional.empty(), Optional.empty()))
                .build();
    }

    /** A template from which the description does not differ. */
    private static UnifiedTemplateBuilder template(ServiceDescription service) {
        UnifiedTemplateBuilder builder = UnifiedTemplate.builder(TEMPLATE, service.name());
        service.summary().ifPresent(builder::annotation);
        return builder;
    }

    /** A minimum with a measure that nobody else promises. */
    private static ServiceStandard minimum() {
        return ServiceStandard.minimum(StandardId.parse("minimums"), LocalizedText.lv("Centrālais minimums"))
                .addPromise(new QualityPromise(
                        "neviensNesola",
                        LocalizedText.lv("Atbilde"),
                        PromiseDirection.AT_MOST,
                        BigDecimal.TEN,
                        "dienas"))
                .build();
    }
}
