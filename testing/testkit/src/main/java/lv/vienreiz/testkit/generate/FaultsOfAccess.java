// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.catalog.CatalogRules.RULE_121;
import static lv.vienreiz.catalog.CatalogRules.RULE_122;
import static lv.vienreiz.catalog.CatalogRules.RULE_125;
import static lv.vienreiz.catalog.CatalogRules.RULE_22;
import static lv.vienreiz.catalog.CatalogRules.RULE_23;
import static lv.vienreiz.catalog.CatalogRules.RULE_41;
import static lv.vienreiz.catalog.CatalogRules.RULE_48;
import static lv.vienreiz.catalog.CatalogRules.RULE_51;
import static lv.vienreiz.catalog.CatalogRules.RULE_52;
import static lv.vienreiz.catalog.CatalogRules.RULE_53;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelBuilder;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ComponentUse;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.digital.AccessibilityAssessment;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.digital.PortalException;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;

/** Faults in how, where and in which language a service can be had. */
final class FaultsOfAccess {

    private static final URI ADDRESS = URI.create("https://portals.example.lv/");
    private static final Channel PORTAL = Channel.portal(ADDRESS);
    private static final Channel OFFICE = Channel.of(ChannelKind.INSTITUTION_OFFICE);
    private static final CodedValue PROCEDURE =
            CodeLists.shipped().find(CodeLists.SDG_PROCEDURES).orElseThrow().value("R1");

    private FaultsOfAccess() {}

    static List<Fault<ServiceDescription>> all() {
        return Stream.of(ofPlace(), ofChannels(), ofSystems())
                .flatMap(List::stream)
                .toList();
    }

    /** Where, and in which language. */
    private static List<Fault<ServiceDescription>> ofPlace() {
        return List.of(
                Fault.of(
                        RULE_22,
                        "tied-to-address",
                        ServiceDescription.class,
                        JsonEdits.none().put("/place/tiedToAddress", "true")),
                Fault.of(
                                RULE_23,
                                "name-not-in-english",
                                ServiceDescription.class,
                                JsonEdits.none().put("/name", "{\"lv\":\"Tikai latviski\"}"))
                        .when(service -> service.crossBorder().isEmpty())
                        .when(service -> service.kind()
                                .filter(ServiceKind::isPublicService)
                                .isPresent()),
                change(RULE_51, "out-of-reach", builder -> builder.channels(
                                        List.of(OFFICE, Channel.of(ChannelKind.LIBRARY)))
                                .place(new PlaceOfService(Optional.empty(), Optional.empty(), List.of())))
                        .when(service -> service.crossBorder().isEmpty())
                        .when(FaultsOfNature.isIndividual()));
    }

    /** By which channels. */
    private static List<Fault<ServiceDescription>> ofChannels() {
        return List.of(
                change(RULE_41, "one-channel", builder -> builder.channels(List.of(PORTAL)))
                        .when(FaultsOfDuty::isOffered)
                        .when(service -> !isDigitalOnly(service))
                        .when(FaultsOfNature.isIndividual().or(FaultsOfNature.is(ServiceKind.ECONOMIC))),
                change(RULE_48, "digital-without-support", builder -> builder.digitalPrinciple(
                                        DigitalPrinciple.DIGITAL_ONLY)
                                .channels(List.of(PORTAL)))
                        .when(service -> !service.recipients().contains(RecipientKind.NATURAL_PERSON)),
                change(RULE_48, "digital-for-persons", builder -> builder.digitalPrinciple(
                                        DigitalPrinciple.DIGITAL_ONLY)
                                .recipients(List.of(RecipientKind.NATURAL_PERSON))
                                .segments(List.of()))
                        .when(service -> !FaultsOfNature.is(ServiceKind.INTER_INSTITUTION)
                                .test(service)),
                change(
                        RULE_52,
                        "portal-without-reason",
                        builder -> builder.channels(List.of(OFFICE, ownPortal().build()))));
    }

    /** By which systems. */
    private static List<Fault<ServiceDescription>> ofSystems() {
        return List.of(
                change(
                        RULE_53,
                        "own-authentication",
                        builder -> builder.components(
                                List.of(new ComponentUse(SharedComponent.AUTHENTICATION, false, Optional.empty())))),
                change(
                                RULE_121,
                                "not-wholly-online",
                                builder -> builder.crossBorder(new CrossBorder(
                                        List.of(PROCEDURE), List.of(), false, Optional.of(false), Optional.of(true))))
                        .when(service -> service.summary().isPresent()),
                change(RULE_122, "not-electronic", builder -> builder.crossBorder(
                                new CrossBorder(List.of(), List.of(), true, Optional.empty(), Optional.empty()))
                        .channels(List.of(OFFICE, Channel.of(ChannelKind.POST)))),
                change(
                        RULE_125,
                        "not-assessed",
                        builder -> builder.channels(List.of(
                                OFFICE,
                                Channel.builder(ChannelKind.MUNICIPAL_PORTAL)
                                        .addPortalException(PortalException.USER_COUNT)
                                        .responsive(true)
                                        .build()))));
    }

    private static boolean isDigitalOnly(ServiceDescription service) {
        return service.digitalPrinciple()
                .filter(DigitalPrinciple.DIGITAL_ONLY::equals)
                .isPresent();
    }

    private static ChannelBuilder ownPortal() {
        return Channel.builder(ChannelKind.MUNICIPAL_PORTAL)
                .responsive(true)
                .accessibility(new AccessibilityAssessment(LocalDate.of(2026, 1, 2), Optional.of(ADDRESS)));
    }

    private static Fault<ServiceDescription> change(
            RuleId rule, String name, UnaryOperator<ServiceDescriptionBuilder> change) {
        return Fault.of(rule, name, ServiceDescription.class, service -> change.apply(service.toBuilder())
                .build());
    }
}
