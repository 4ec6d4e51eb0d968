// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ContactPoint;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Keyword;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.RelatedService;
import lv.vienreiz.catalog.Relation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.text.LocalizedText;

/** Invented services. */
final class Samples {

    static final Organisation COUNCIL = Organisation.builder(
                    LocalizedText.lv("Paraugu novada dome").en("Sample Council"), OrganisationKind.MUNICIPALITY)
            .registrationNumber(RegistrationNumber.parse("90000000000"))
            .build();

    private Samples() {}

    static ServiceDescription permit() {
        return ServiceDescription.builder(
                        ServiceId.parse("trees"),
                        LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
                .summary(LocalizedText.lv("Atļauja cirst kokus \"ārpus meža\".").en("To fell trees outside a forest."))
                .status(ServiceStatus.OFFERED)
                .owner(ServiceOwner.of(COUNCIL))
                .keywords(List.of(
                        new Keyword(LocalizedText.lv("koki").en("trees")), new Keyword(LocalizedText.lv("atļauja"))))
                .channels(List.of(
                        Channel.builder(ChannelKind.UNIFIED_PORTAL)
                                .address(URI.create("https://latvija.gov.lv/trees"))
                                .build(),
                        Channel.builder(ChannelKind.MUNICIPAL_CENTRE)
                                .note(LocalizedText.lv("Brīvības iela 1"))
                                .openingHours(LocalizedText.lv("Darbdienās 9–17"))
                                .build()))
                .contactPoints(List.of(new ContactPoint(
                        Optional.of("+371 60000000"),
                        Optional.of("koki@example.lv"),
                        Optional.empty(),
                        Optional.empty())))
                .inputs(List.of(
                        Input.asked("trees", LocalizedText.lv("Cērtamie koki").en("Trees to fell"))))
                .outputs(List.of(new Output(
                        "permit", LocalizedText.lv("Atļauja").en("Permit"), Optional.empty(), Optional.empty())))
                .steps(List.of(new ProcessStep(
                        LocalizedText.lv("Iesniegums"),
                        Optional.of(LocalizedText.lv("Aizpildiet iesniegumu.")),
                        Optional.empty(),
                        List.of(),
                        List.of())))
                .fees(List.of(new Fee.MunicipalFee(
                        LocalizedText.lv("Par izskatīšanu"),
                        new Money(new BigDecimal("12.50"), "EUR"),
                        Optional.empty(),
                        Optional.empty())))
                .processingTime(new ProcessingTime(1, TimeUnit.MONTH, Optional.of(4)))
                .related(List.of(new RelatedService(ServiceId.parse("roads"), Relation.REQUIRES)))
                .legalActs(List.of(LegalAct.of(LegalActKind.EXTERNAL, LocalizedText.lv("Paraugu likums"))))
                .lifeEvents(List.of(new CodedValue("BUILDING", "urn:vienreiz:codes:life-events", "2026-11")))
                .languages(List.of("lv", "en"))
                .crossBorder(new CrossBorder(
                        List.of(new CodedValue("X1", "urn:vienreiz:codes:sdg-procedures", "2026-11")),
                        List.of(),
                        false,
                        Optional.of(true),
                        Optional.empty()))
                .build();
    }

    static String text(CpsvWriter writer, RdfForm form, ServiceDescription... services) {
        return text(writer, form, ServiceCatalogue.of(List.of(services)));
    }

    static String text(CpsvWriter writer, RdfForm form, ServiceCatalogue catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(catalogue, form, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static CpsvData data(String text) {
        return CpsvReader.standard().parse(bytes(text)).orElseThrow();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String turtle(String statements) {
        return """
                @prefix cpsv: <http://purl.org/vocab/cpsv#> .
                @prefix cv: <http://data.europa.eu/m8g/> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix schema: <http://schema.org/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix ex: <http://example.com/> .
                """ + statements;
    }
}
