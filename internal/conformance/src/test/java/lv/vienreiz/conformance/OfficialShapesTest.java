// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.CatalogueAbout;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.ServiceCatalogue;
import lv.vienreiz.testkit.generate.RandomDocuments;
import lv.vienreiz.testkit.generate.SoundDescriptions;
import lv.vienreiz.text.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What this library writes keeps to the official shapes of CPSV-AP 3.2.0. */
class OfficialShapesTest {

    private static final CpsvShapes SHAPES =
            CpsvShapes.parse(Material.bytes(Material.file("cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl")));
    private static final Organisation AUTHORITY =
            Organisation.of(LocalizedText.lv("Paraugu dome").en("Sample Council"), OrganisationKind.MUNICIPALITY);
    private static final CpsvWriter WRITER =
            CpsvWriter.standard().withVocabularyStubs().withAuthority(AUTHORITY).withNameForSummary();

    @Provide
    Arbitrary<ServiceDescription> descriptions() {
        return Arbitraries.randomValue(random -> RandomDocuments.by(random).any(ServiceDescription.class));
    }

    @Provide
    Arbitrary<ServiceDescription> soundDescriptions() {
        return Arbitraries.randomValue(
                random -> SoundDescriptions.by(random, LocalDate.of(2026, 1, 1)).any());
    }

    @Property(tries = 400)
    void whateverIsGeneratedConforms(@ForAll("descriptions") ServiceDescription description, @ForAll RdfForm form)
            throws IOException {
        assertThat(SHAPES.check(data(ServiceCatalogue.of(List.of(description)), WRITER, form))
                        .all())
                .isEmpty();
    }

    @Property(tries = 400)
    void whateverIsSoundConforms(@ForAll("soundDescriptions") ServiceDescription description) throws IOException {
        CpsvWriter writer = CpsvWriter.standard().withVocabularyStubs();
        CpsvData data = data(ServiceCatalogue.of(List.of(description)), writer, RdfForm.TURTLE);

        if (writer.unsaid(description).isEmpty()) {
            assertThat(SHAPES.check(data).all()).isEmpty();
        } else {
            assertThat(SHAPES.check(data).all()).isNotEmpty();
        }
    }

    @Property(tries = 5)
    void everyMemberConforms(@ForAll Random random) throws IOException {
        List<ServiceDescription> all = RandomDocuments.by(random).complete(ServiceDescription.class);
        for (ServiceDescription description : all) {
            assertThat(SHAPES.check(data(ServiceCatalogue.of(List.of(description)), WRITER, RdfForm.TURTLE))
                            .all())
                    .isEmpty();
        }
    }

    @Test
    void aCatalogueConforms() throws IOException {
        List<ServiceDescription> services = new ArrayList<>();
        SoundDescriptions sound = SoundDescriptions.by(new Random(1), LocalDate.of(2026, 1, 1));
        for (int i = 0; i < 50; i++) {
            services.add(
                    sound.any().toBuilder().id(ServiceId.parse("service-" + i)).build());
        }
        CatalogueAbout about = new CatalogueAbout(
                URI.create("https://example.lv/catalogue"),
                LocalizedText.lv("Katalogs").en("Catalogue"),
                LocalizedText.lv("Paraugu domes pakalpojumi").en("Services of the Sample Council"),
                AUTHORITY,
                Optional.of(URI.create("https://example.lv/")));

        CpsvData data = data(ServiceCatalogue.of(about, services), WRITER, RdfForm.TURTLE);

        assertThat(SHAPES.check(data).all()).isEmpty();
        assertThat(data.services().orElseThrow().about())
                .map(CatalogueAbout::title)
                .contains(about.title());
    }

    @Test
    void theOfficialExampleFailsOnlyForWantOfVocabularies() {
        for (String name : List.of("example-rdf_public_service.ttl", "example-rdf_public_service.jsonld")) {
            CpsvData example = CpsvReader.standard()
                    .parse(Material.bytes(Material.file("cpsv-ap-3.2.0/" + name)))
                    .orElseThrow();

            assertThat(SHAPES.check(example).all()).as(name).hasSize(6).allSatisfy(finding -> assertThat(
                            finding.variant())
                    .isEqualTo("undescribed"));
            assertThat(SHAPES.check(example.withVocabularyStubs()).all())
                    .as(name)
                    .isEmpty();
        }
    }

    private static CpsvData data(ServiceCatalogue catalogue, CpsvWriter writer, RdfForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(catalogue, form, out);
        return CpsvReader.standard().parse(out.toByteArray(), form).orElseThrow();
    }
}
