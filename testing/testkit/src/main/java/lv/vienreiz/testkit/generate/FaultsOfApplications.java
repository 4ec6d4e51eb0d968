// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.message.MessageRules.RULE_109;
import static lv.vienreiz.message.MessageRules.RULE_110;
import static lv.vienreiz.message.MessageRules.RULE_111;
import static lv.vienreiz.message.MessageRules.RULE_112;
import static lv.vienreiz.message.MessageRules.RULE_113;
import static lv.vienreiz.message.MessageRules.RULE_114;
import static lv.vienreiz.message.MessageRules.RULE_73;
import static lv.vienreiz.message.MessageRules.RULE_74;
import static lv.vienreiz.message.MessageRules.RULE_75;
import static lv.vienreiz.message.MessageRules.RULE_76;
import static lv.vienreiz.message.MessageRules.RULE_77;
import static lv.vienreiz.message.MessageRules.RULE_78;
import static lv.vienreiz.message.MessageRules.RULE_79;
import static lv.vienreiz.message.MessageRules.RULE_80;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.ClientKind;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.text.LocalizedText;

/** Faults in applications; some show only beside the description of the service, or the receipts. */
final class FaultsOfApplications {

    private static final Publication PUBLISHED = new Publication(
            LocalDate.of(1, 1, 1),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private FaultsOfApplications() {}

    static List<Fault<Application>> all() {
        return Stream.of(alone(), ofCentres(), amongOthers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault<Application>> alone() {
        return List.of(
                put(RULE_74, "process-not-told", "/initiator", "\"AGENT_PROCESS\"")
                        .when(by(Initiator.CLIENT)),
                edits(
                                RULE_75,
                                "spoken-into-a-portal",
                                JsonEdits.none().put("/form", "\"ORAL\"").put("/channel", "\"UNIFIED_PORTAL\""))
                        .when(by(Initiator.CLIENT)),
                edits(RULE_76, "company-without-a-user", JsonEdits.none().remove("/client/user"))
                        .when(application -> application.client().kind() == ClientKind.LEGAL_PERSON),
                edits(
                                RULE_78,
                                "mail-without-a-signature",
                                JsonEdits.none()
                                        .put("/form", "\"WRITTEN\"")
                                        .put("/channel", "\"E_MAIL\"")
                                        .put("/signature", "{\"kind\":\"NONE\",\"required\":true}"))
                        .when(by(Initiator.CLIENT)));
    }

    private static List<Fault<Application>> ofCentres() {
        return Stream.of(
                        put(RULE_109, "for-a-company", "/client", SoundMessages.COMPANY),
                        put(RULE_110, "not-in-writing", "/authorisation/written", "false"),
                        put(RULE_110, "for-another-service", "/authorisation/services", "[\"another\"]"),
                        put(RULE_110, "no-longer-valid", "/authorisation/validUntil", "\"1999-01-01\""),
                        put(RULE_111, "of-another-centre", "/authorisation/unifiedCentre", "false"),
                        edits(RULE_112, "no-reason", JsonEdits.none().remove("/authorisation/reason")),
                        put(RULE_114, "counted-as-paper", "/channel", "\"POST\""))
                .map(fault -> fault.when(by(Initiator.CENTRE_EMPLOYEE)))
                .toList();
    }

    private static List<Fault<Application>> amongOthers() {
        return List.of(
                same(RULE_73, "service-unknown")
                        .when(by(Initiator.CLIENT))
                        .among(application -> List.of(service(ServiceId.parse("another"))
                                .publication(PUBLISHED)
                                .build())),
                same(RULE_73, "not-published")
                        .when(by(Initiator.CLIENT))
                        .among(application ->
                                List.of(service(application.service()).build())),
                edits(RULE_77, "not-identified", JsonEdits.none().remove("/identification"))
                        .when(by(Initiator.CLIENT))
                        .among(described(builder -> builder.identificationRequired(true))),
                put(RULE_79, "asked-though-held", "/answers", "[{\"key\":\"held\",\"value\":\"Pats\"}]")
                        .when(by(Initiator.CLIENT))
                        .among(described(builder -> builder.addInput(
                                Input.heldBy(Registers.LAND_REGISTER, "held", LocalizedText.lv("Lauks"))))),
                same(RULE_80, "not-registered").among(application -> List.of(receipt(application))),
                same(RULE_113, "not-enabled-for-centres")
                        .when(by(Initiator.CENTRE_EMPLOYEE))
                        .among(application -> List.of(service(application.service())
                                .publication(PUBLISHED)
                                .build())));
    }

    /** The description of the service, which takes the channel of the application. */
    private static Function<Application, List<?>> described(UnaryOperator<ServiceDescriptionBuilder> more) {
        return application -> List.of(more.apply(service(application.service())
                        .publication(PUBLISHED)
                        .channels(List.of(Channel.of(application.channel()))))
                .build());
    }

    private static ServiceDescriptionBuilder service(ServiceId id) {
        return ServiceDescription.builder(id, LocalizedText.lv("Pakalpojums"));
    }

    /** A receipt that answers no application. */
    private static ApplicationReceipt receipt(Application application) {
        return new ApplicationReceipt(
                alone(application.envelope()),
                CaseId.parse("K-2026-1"),
                application.envelope().sentAt(),
                Optional.empty());
    }

    /** The envelope as that of a message that answers none. */
    static Envelope alone(Envelope envelope) {
        return new Envelope(
                envelope.messageId(), envelope.sentAt(), envelope.sender(), envelope.receiver(), Optional.empty());
    }

    private static Predicate<Application> by(Initiator initiator) {
        return application -> application.initiator() == initiator;
    }

    private static Fault<Application> same(RuleId rule, String name) {
        return edits(rule, name, JsonEdits.none());
    }

    private static Fault<Application> put(RuleId rule, String name, String pointer, String json) {
        return edits(rule, name, JsonEdits.none().put(pointer, json));
    }

    private static Fault<Application> edits(RuleId rule, String name, JsonEdits edits) {
        return Fault.of(rule, name, Application.class, edits);
    }
}
