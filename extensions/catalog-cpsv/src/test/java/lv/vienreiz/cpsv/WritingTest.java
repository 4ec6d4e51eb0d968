// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {

    private static final CpsvWriter WRITER = CpsvWriter.standard();

    @Test
    void saysWhatCpsvApHasWordsForInItsWords() {
        String turtle = Samples.text(WRITER, RdfForm.TURTLE, Samples.permit());

        assertThat(turtle)
                .contains("cpsv:PublicService")
                .contains("\"Tree-felling permit\"@en")
                .contains("\"12.50\"^^xsd:double")
                .contains("\"P1M\"^^xsd:duration")
                .contains("http://publications.europa.eu/resource/authority/currency/EUR")
                .contains("http://publications.europa.eu/resource/authority/language/LAV")
                .contains("http://purl.org/adms/status/Completed")
                .contains("<urn:vienreiz:organisation:90000000000>")
                .contains("dct:requires");
    }

    @ParameterizedTest
    @EnumSource
    void comesBackAsItWas(RdfForm form) {
        String text = Samples.text(WRITER, form, Samples.permit());

        var reading = CpsvReader.standard().read(Samples.bytes(text));

        assertThat(reading.findings().all()).isEmpty();
        assertThat(reading.orElseThrow().services()).containsExactly(Samples.permit());
        assertThat(RdfForm.of(Samples.bytes(text))).contains(form);
    }

    @Test
    void givesTypesToOtherPeoplesCodesOnRequest() {
        String plain = Samples.text(WRITER, RdfForm.TURTLE, Samples.permit());
        String stubs = Samples.text(WRITER.withVocabularyStubs(), RdfForm.TURTLE, Samples.permit());

        assertThat(plain).doesNotContain("skos:Concept");
        assertThat(stubs)
                .contains("skos:Concept")
                .contains("dct:LinguisticSystem")
                .doesNotContain("dct:requires");
        assertThat(CpsvReader.standard()
                        .read(Samples.bytes(stubs))
                        .orElseThrow()
                        .services())
                .containsExactly(Samples.permit());
    }

    @Test
    void refersToAServiceThatIsDescribedBesideEvenWhereTypesAreGiven() {
        ServiceDescription roads = ServiceDescription.builder(ServiceId.parse("roads"), LocalizedText.lv("Ceļi"))
                .build();

        assertThat(Samples.text(WRITER.withVocabularyStubs(), RdfForm.TURTLE, Samples.permit(), roads))
                .contains("dct:requires");
    }

    @ParameterizedTest
    @EnumSource
    void writesACatalogueThatSaysWhatItIs(RdfForm form) {
        CatalogueAbout about = new CatalogueAbout(
                URI.create("https://example.lv/catalogue"),
                LocalizedText.lv("Katalogs").en("Catalogue"),
                LocalizedText.lv("Paraugi"),
                Samples.COUNCIL,
                Optional.of(URI.create("https://example.lv/")));
        CpsvWriter writer = WRITER.withBase("https://example.lv/id/");

        String text = Samples.text(writer, form, ServiceCatalogue.of(about, List.of(Samples.permit())));
        ServiceCatalogue back = CpsvReader.standard().read(Samples.bytes(text)).orElseThrow();

        assertThat(text).contains("https://example.lv/id/service:trees");
        assertThat(back.services()).containsExactly(Samples.permit());
        assertThat(back.rest()).isEmpty();
        assertThat(back.about()).map(CatalogueAbout::title).contains(about.title());
        assertThat(back.about()).flatMap(CatalogueAbout::landingPage).contains(URI.create("https://example.lv/"));
    }

    @Test
    void tellsWhatCpsvApWouldMiss() {
        ServiceDescription bare = ServiceDescription.builder(ServiceId.parse("a"), LocalizedText.lv("A"))
                .build();

        assertThat(WRITER.unsaid(bare).all())
                .extracting(Finding::rule, Finding::variant)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CpsvRule.UNSAID, "summary"),
                        org.assertj.core.groups.Tuple.tuple(CpsvRule.UNSAID, "owner"));
        assertThat(WRITER.withAuthority(Samples.COUNCIL)
                        .withNameForSummary()
                        .unsaid(bare)
                        .all())
                .isEmpty();
        assertThat(WRITER.unsaid(Samples.permit()).all()).isEmpty();
    }

    @Test
    void refusesABaseThatIsNone() {
        assertThatThrownBy(() -> WRITER.withBase("id/")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void holdsOneServiceInMemoryHoweverManyThereAre(RdfForm form) throws IOException {
        CatalogueAbout about = new CatalogueAbout(
                URI.create("https://example.lv/catalogue"),
                LocalizedText.lv("Katalogs"),
                LocalizedText.lv("Paraugi"),
                Samples.COUNCIL,
                Optional.empty());
        long[] written = {0};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        long[] most = {0};
        int[] asked = {0};
        Iterable<ServiceDescription> services = () -> Stream.generate(Samples::permit)
                .limit(400)
                .map(permit -> permit.toBuilder()
                        .id(ServiceId.parse("trees-" + asked[0]++))
                        .build())
                .peek(permit -> most[0] = Math.max(most[0], asked[0] * 4_000L - written[0]))
                .iterator();

        WRITER.write(about, services, form, out);

        assertThat(written[0]).as("at least 4 kB for each").isGreaterThan(400 * 4_000L);
        assertThat(most[0]).as("what waits to be written").isLessThan(200_000);
    }
}
