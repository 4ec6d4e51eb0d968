// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final String FOREIGN = Samples.turtle("""
            ex:s a cpsv:PublicService ; dct:identifier "s/1" ; dct:title "Service"@en , "Dienst"@de-AT ;
                dct:description "Without language" ; cv:processingTime "P10D"^^xsd:duration ;
                cv:hasContactPoint ex:cp ; cv:hasChannel ex:mail , ex:office ; ex:unknown ex:thing .
            ex:mail a cv:Channel ; dct:identifier "m" ; dct:type ex:email .
            ex:office a cv:Channel ; dct:identifier "o" ; schema:openingHours "Mo-Fr" .
            ex:cp a schema:ContactPoint ; schema:telephone "+371 1" .
            """);

    private static Reading<ServiceCatalogue> read(String text) {
        return CpsvReader.standard().read(Samples.bytes(text));
    }

    private static List<Finding> about(Reading<?> reading, CpsvRule rule) {
        return reading.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    @Test
    void understandsOlderDataInPresentTermsAndTellsEachTerm() {
        Reading<ServiceCatalogue> reading = read(FOREIGN);
        ServiceDescription service = reading.orElseThrow().services().get(0);

        assertThat(service.name().in(Language.of("de"))).contains("Dienst");
        assertThat(service.summary()).contains(LocalizedText.of(Language.of("und"), "Without language"));
        assertThat(service.id()).hasToString("s-1");
        assertThat(service.contactPoints().get(0).telephone()).contains("+371 1");
        assertThat(service.channels()).extracting(Channel::kind).contains(ChannelKind.E_MAIL);
        assertThat(service.channels().get(1).openingHours())
                .map(LocalizedText::toString)
                .contains("Mo-Fr");
        assertThat(about(reading, CpsvRule.OLDER))
                .extracting(finding -> finding.arguments().get("newer"))
                .contains("cv:contactPoint", "cv:telephone", "cv:openingHours");
        assertThat(about(reading, CpsvRule.LANGUAGE))
                .extracting(Finding::variant)
                .contains("none", "narrowed");
        assertThat(about(reading, CpsvRule.KEPT))
                .extracting(finding -> finding.arguments().get("triple"))
                .contains("http://example.com/s http://example.com/unknown http://example.com/thing");
    }

    @Test
    void saysOtherwiseOnlyWhatWasChanged() {
        ServiceDescription service = read(FOREIGN).orElseThrow().services().get(0);
        ServiceDescription changed = service.toBuilder()
                .name(LocalizedText.of(Language.ENGLISH, "Better name"))
                .channels(List.of(service.channels().get(1)))
                .build();

        String text = Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, changed);

        assertThat(text)
                .contains("\"Better name\"@en")
                .contains("http://example.com/unknown")
                .contains("\"Without language\"")
                .contains("http://example.com/office")
                .doesNotContain("\"Service\"@en");
        assertThat(Samples.data(text).services().orElseThrow().services().get(0).channels())
                .extracting(Channel::kind)
                .containsExactly(service.channels().get(1).kind());
    }

    @Test
    void saysInOwnTermsWhatWasAddedAndReadsItAgain() {
        ServiceDescription service = read(FOREIGN).orElseThrow().services().get(0);
        ServiceDescription changed = service.toBuilder()
                .status(ServiceStatus.OFFERED)
                .identificationRequired(true)
                .build();

        String text = Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, changed);
        ServiceDescription back = read(text).orElseThrow().services().get(0);

        assertThat(text).contains("identificationRequired").contains("http://example.com/unknown");
        assertThat(back.toBuilder().extensions(service.extensions()).build()).isEqualTo(changed);
    }

    @Test
    void tellsThatOtherProgramsChangedWhatOurTermsSay() {
        String text = Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, Samples.permit())
                .replace("\"12.50\"^^xsd:double", "\"15.00\"^^xsd:double");

        Reading<ServiceCatalogue> reading = read(text);

        assertThat(about(reading, CpsvRule.CHANGED)).hasSize(1);
        assertThat(Samples.data(Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, reading.orElseThrow()))
                        .saysTheSameAs(Samples.data(text)))
                .isTrue();
    }

    @Test
    void aServiceWithoutANameIsToldAndTheOthersAreRead() {
        Reading<ServiceCatalogue> reading = read(FOREIGN + "ex:nameless a cpsv:PublicService ; dct:identifier \"n\" .");

        assertThat(reading.orElseThrow().services()).hasSize(1);
        assertThat(reading.orElseThrow().rest()).contains("nameless");
        assertThat(about(reading, CpsvRule.MISSING)).hasSize(1);
    }

    @Test
    void knowsTheOfficialNamesOfJsonLdWithoutFetchingThem() {
        String text = """
                {"@context": "https://semiceu.github.io/uri.semic.eu-generated/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld",
                 "@id": "http://example.com/s", "@type": "PublicService",
                 "PublicService.identifier": "s",
                 "PublicService.name": [{"@value": "Service", "@language": "en"}],
                 "PublicService.hasChannel": [{"@id": "http://example.com/c", "@type": "Channel"}]}
                """;

        ServiceDescription service = read(text).orElseThrow().services().get(0);

        assertThat(service.name()).isEqualTo(LocalizedText.of(Language.ENGLISH, "Service"));
        assertThat(service.channels()).hasSize(1);
    }

    @Test
    void asksTheUserForAContextThatItDoesNotKnow() {
        String text = """
                {"@context": ["https://example.com/c.jsonld", {"@import": "https://example.com/d.jsonld"}],
                 "@id": "http://example.com/s", "@type": "Service", "name": {"@value": "S", "@language": "en"}}
                """;
        String context = "{\"@context\": {\"Service\": \"http://purl.org/vocab/cpsv#PublicService\","
                + " \"name\": \"http://purl.org/dc/terms/title\"}}";
        CpsvReader reader = CpsvReader.standard()
                .withContexts(address -> address.equals(URI.create("https://example.com/c.jsonld"))
                        ? Optional.of(Samples.bytes(context))
                        : Optional.empty());

        assertThat(about(read(text), CpsvRule.CONTEXT)).hasSize(2);
        assertThat(read(text).found()).isEmpty();
        String known = text.replace(", {\"@import\": \"https://example.com/d.jsonld\"}", "");
        assertThat(reader.read(Samples.bytes(known)).orElseThrow().services()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "@prefix a: <urn:a:> . a:b a ",
                "{\"@context\": {\"@vocab\": 7}}",
                "{\"@graph\": [",
                "{\"@id\": {\"@id\": []}}",
                "<a xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:RDF ></a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&x;</rdf:RDF>"
            })
    void whateverIsNoDataOfServicesIsAFinding(String text) {
        Reading<ServiceCatalogue> reading = read(text);

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings().count(Severity.ERROR)).isPositive();
        reading.findings()
                .forEach(finding -> assertThat(finding.text(Language.LATVIAN)).doesNotContainPattern("\\{[a-z]+}"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String turtle = "@prefix a: <urn:a:> . a:b a:c " + "[ a:c ".repeat(200_000);
        String json = "{\"@context\": {}, \"urn:x\": " + "{\"urn:x\": ".repeat(200_000);

        assertThat(read(turtle).found()).isEmpty();
        assertThat(read(json).found()).isEmpty();
    }

    @Test
    void aPartThatHoldsItselfEnds() {
        String text = Samples.turtle("""
                @prefix vrz: <urn:vienreiz:terms:> .
                ex:s a cpsv:PublicService ; vrz:form "service-description 1.1" ; vrz:id "s" ; dct:title "S"@lv ;
                    vrz:owner ex:s ; vrz:organisation ex:s ; vrz:channels ex:s , ex:c .
                ex:c vrz:operator ex:c ; vrz:kind "NO_SUCH" ; vrz:order "x" ; vrz:kept "{" , "{\\"x-a\\": 1, \\"x-b\\": [" , "[]" .
                """);

        assertThat(read(text).findings().all()).isNotEmpty();
    }
}
