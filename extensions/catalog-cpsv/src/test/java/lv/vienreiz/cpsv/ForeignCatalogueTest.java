// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Catalogues that others wrote come out as they went in, and say nothing that nobody said. */
class ForeignCatalogueTest {

    private static final String SERVICES = """
            ex:s a cpsv:PublicService ; dct:identifier "s" ; dct:title "Service"@en .
            ex:t a cpsv:PublicService ; dct:identifier "t" ; dct:title "Other"@en .
            """;
    private static final String CATALOGUE = """
            ex:d a <http://www.w3.org/ns/dcat#Dataset> ; dct:title "Katalogs"@lv , "Catalogue"@en-GB ;
                dct:description "All of it"@en ; dct:publisher ex:p ; dct:modified "2026-11-01"^^xsd:date .
            ex:p a foaf:Agent ; dct:title "Publisher"@en ; dct:identifier "90000000000" .
            """;
    private static final String MEMBER = Samples.turtle(SERVICES + CATALOGUE + "ex:d dct:hasPart ex:s .\n");

    private static Reading<ServiceCatalogue> read(String text) {
        return CpsvReader.standard().read(Samples.bytes(text));
    }

    private static void comesBack(String text, RdfForm form) {
        ServiceCatalogue catalogue = read(text).orElseThrow();

        assertThat(Samples.data(Samples.text(CpsvWriter.standard(), form, catalogue))
                        .saysTheSameAs(Samples.data(text)))
                .as(text)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aCatalogueOfWhichOneServiceIsAPartComesBackAsItWas(RdfForm form) {
        comesBack(MEMBER, form);
    }

    @ParameterizedTest
    @EnumSource
    void aPublisherThatIsAlsoTheAuthorityOfAServiceComesBackAsItWas(RdfForm form) {
        comesBack(MEMBER + "ex:s cv:hasCompetentAuthority ex:p ; dct:isPartOf ex:d .\n", form);
    }

    @ParameterizedTest
    @EnumSource
    void aPublisherWithoutANameOfItsOwnComesBackAsItWas(RdfForm form) {
        comesBack(MEMBER.replace("ex:p", "_:p"), form);
    }

    @ParameterizedTest
    @EnumSource
    void severalCataloguesKeepTheirOwnServices(RdfForm form) {
        comesBack(
                MEMBER + CATALOGUE.replace("ex:d", "ex:e").replace("ex:p", "ex:q") + "ex:t dct:isPartOf ex:e .\n",
                form);
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnCatalogueComesBackAsItWasWithAServiceBesideIt(RdfForm form) {
        CatalogueAbout about = new CatalogueAbout(
                URI.create("https://example.lv/catalogue"),
                LocalizedText.lv("Katalogs"),
                LocalizedText.lv("Paraugi"),
                Samples.COUNCIL,
                Optional.empty());
        String ours = Samples.text(
                CpsvWriter.standard(), RdfForm.TURTLE, ServiceCatalogue.of(about, List.of(Samples.permit())));

        comesBack(ours, form);
        comesBack(ours + Samples.turtle(SERVICES), form);
        assertThat(read(ours + Samples.turtle(SERVICES)).orElseThrow().apart())
                .extracting(ServiceId::value)
                .containsExactlyInAnyOrder("s", "t");
    }

    @Test
    void aServiceThatIsAddedLaterBecomesAPart() {
        ServiceCatalogue catalogue = read(MEMBER).orElseThrow();
        ServiceCatalogue more = new ServiceCatalogue(
                catalogue.about(),
                List.of(catalogue.services().get(0), catalogue.services().get(1), Samples.permit()),
                catalogue.rest(),
                catalogue.apart());

        ServiceCatalogue back =
                read(Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, more)).orElseThrow();

        assertThat(back.apart()).isEqualTo(Set.of(ServiceId.parse("t")));
    }

    @Test
    void saysOtherwiseOnlyWhatWasChangedOfACatalogue() {
        ServiceCatalogue catalogue = read(MEMBER).orElseThrow();
        CatalogueAbout then = catalogue.about().orElseThrow();
        CatalogueAbout now = new CatalogueAbout(
                then.id(),
                LocalizedText.of(Language.ENGLISH, "Better"),
                then.description(),
                then.publisher(),
                Optional.of(URI.create("https://example.lv/")));

        String text = Samples.text(
                CpsvWriter.standard(),
                RdfForm.TURTLE,
                new ServiceCatalogue(Optional.of(now), catalogue.services(), catalogue.rest(), catalogue.apart()));

        assertThat(read(text).orElseThrow().about()).contains(now);
        assertThat(text)
                .contains("\"Better\"@en", "2026-11-01", "http://example.com/p", "https://example.lv/")
                .doesNotContain("Katalogs", "\"Catalogue\"", "#publisher");
    }

    @Test
    void whatAServiceWithoutANameSaysOfItsCatalogueIsKept() {
        comesBack(MEMBER + "ex:n a cpsv:PublicService ; dct:isPartOf ex:d . ex:d dct:hasPart ex:n .\n", RdfForm.TURTLE);
    }

    @Test
    void tellsEachTripleThatIsLostWithoutTheCatalogue() {
        ServiceCatalogue catalogue = read(MEMBER).orElseThrow();

        assertThat(catalogue.besideServices().all())
                .allMatch(finding -> finding.rule() == CpsvRule.BESIDE)
                .extracting(finding -> finding.arguments().get("triple"))
                .contains("http://example.com/d dct:hasPart http://example.com/s")
                .contains("http://example.com/d dct:publisher http://example.com/p")
                .hasSize(10);
        assertThat(read(Samples.turtle(SERVICES)).orElseThrow().besideServices().all())
                .isEmpty();
    }

    @Test
    void givesNoTwoServicesOneIdentity() {
        String text = Samples.turtle("""
                ex:s a cpsv:PublicService ; dct:identifier "Закон 1" ; dct:title "A"@en .
                ex:t a cpsv:PublicService ; dct:identifier "Приказ 1" ; dct:title "B"@en .
                ex:u a cpsv:PublicService ; dct:identifier "1" ; dct:title "C"@en .
                """);

        Reading<ServiceCatalogue> reading = read(text);
        List<ServiceDescription> services = reading.orElseThrow().services();

        assertThat(services).extracting(ServiceDescription::id).doesNotHaveDuplicates();
        assertThat(services.get(0).id()).hasToString("1");
        assertThat(read(text).orElseThrow().services()).isEqualTo(services);
        assertThat(reading.findings().stream()
                        .filter(finding -> finding.rule() == CpsvRule.IDENTIFIER)
                        .map(Finding::variant))
                .containsExactlyInAnyOrder("shape", "shape", "taken", "taken");
        comesBack(text, RdfForm.TURTLE);
    }

    @Test
    void aServiceUnderAMadeIdentityCanBeChangedAndReadAgain() {
        String ours = Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, Samples.permit())
                + Samples.text(
                        CpsvWriter.standard().withBase("https://example.lv/id/"), RdfForm.TURTLE, Samples.permit());
        ServiceCatalogue catalogue = read(ours).orElseThrow();
        ServiceDescription second = catalogue.services().stream()
                .filter(service -> !service.id().equals(Samples.permit().id()))
                .findFirst()
                .orElseThrow();
        ServiceDescription changed =
                second.toBuilder().name(LocalizedText.lv("Jauns")).build();

        ServiceDescription back = read(Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, changed))
                .orElseThrow()
                .services()
                .get(0);

        assertThat(back.id()).isEqualTo(second.id());
        assertThat(back.name()).isEqualTo(changed.name());
    }
}
