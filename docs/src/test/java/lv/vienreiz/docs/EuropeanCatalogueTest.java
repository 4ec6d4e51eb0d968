// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.cpsv.CatalogueAbout;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.Repair;
import lv.vienreiz.cpsv.ServiceCatalogue;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EuropeanCatalogueTest {

    private static final Organisation COUNCIL =
            Organisation.of(LocalizedText.lv("Paraugu novada dome"), OrganisationKind.MUNICIPALITY);
    private static final ServiceDescription PERMIT = ServiceDescription.builder(
                    ServiceId.parse("trees"),
                    LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
            .summary(LocalizedText.lv("Atļauja cirst kokus ārpus meža."))
            .owner(ServiceOwner.of(COUNCIL))
            .build();

    @TempDir
    Path folder;

    @Test
    void writesACatalogueAndReadsItAgain() throws IOException {
        Path file = folder.resolve("catalogue.ttl");
        List<ServiceDescription> services = List.of(PERMIT);

        // tag::write
        CpsvWriter writer =
                CpsvWriter.standard().withBase("https://example.lv/id/").withVocabularyStubs();
        CatalogueAbout about = new CatalogueAbout(
                URI.create("https://example.lv/catalogue"),
                LocalizedText.lv("Paraugu novada pakalpojumi"),
                LocalizedText.lv("Viss, ko novads dod iedzīvotājiem."),
                COUNCIL,
                Optional.empty());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(about, services, RdfForm.TURTLE, out); // one service after another, of any number
        }
        // end::write

        StringBuilder screen = new StringBuilder();
        // tag::read
        Reading<ServiceCatalogue> reading = CpsvReader.standard().read(file);
        reading.findings().printTo(screen, Language.LATVIAN); // each loss, guess and older term, with its triple
        List<ServiceDescription> read = reading.orElseThrow().services();
        // end::read

        assertThat(read).isEqualTo(services);
        assertThat(screen).isEmpty();
    }

    @Test
    void repairsAndValidates() throws IOException {
        Path shapes = Files.writeString(folder.resolve("shapes.ttl"), """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                <urn:s> a sh:NodeShape ; sh:targetClass <http://purl.org/vocab/cpsv#PublicService> ;
                  sh:property [ sh:path <http://purl.org/dc/terms/title> ;
                    sh:datatype <http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> ] .
                """);
        Path file = Files.writeString(folder.resolve("foreign.ttl"), """
                @prefix dct: <http://purl.org/dc/terms/> .
                <urn:x:a> a <http://purl.org/vocab/cpsv#PublicService> ; dct:identifier "a" ; dct:title "Untagged" .
                """);

        // tag::repair
        CpsvData data = CpsvReader.standard().parse(Files.readAllBytes(file)).orElseThrow();
        CpsvData.Changed repaired = data.repaired(Repair.carefully().withLanguage(Language.ENGLISH));
        Findings refused = CpsvShapes.load(shapes).check(repaired.data().withVocabularyStubs());
        // end::repair

        assertThat(CpsvShapes.load(shapes).check(data).all()).hasSize(1);
        assertThat(repaired.findings().all()).hasSize(1);
        assertThat(refused.all()).isEmpty();
    }
}
