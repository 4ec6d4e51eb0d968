// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.Repair;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Services that others really published: how much of them is read, and how much conforms after repair. */
class RealDataTest {

    private static final CpsvShapes SHAPES =
            CpsvShapes.parse(Material.bytes(Material.file("cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl")));

    @Test
    void nearlyAllThatCanBeRepairedConformsAfterRepair() throws IOException {
        List<FileReport> reports = Stream.of(
                        reports("trento", "it", "ITA", "Provincia autonoma di Trento"),
                        reports("norway", "nb", "NOR", "Digitaliseringsdirektoratet"),
                        reports("estonia", "en", "EST", "Government of Estonia"))
                .flatMap(all -> all)
                .toList();
        Files.writeString(Path.of(System.getProperty("conformance.report")), FileReport.table(reports));

        assertThat(reports).allMatch(FileReport::read).hasSizeGreaterThan(20);
        int repairable = reports.stream().mapToInt(FileReport::repairable).sum();
        int conforming =
                reports.stream().mapToInt(FileReport::conformingAfterRepair).sum();
        assertThat(conforming * 100).isGreaterThanOrEqualTo(repairable * 95);
        assertThat(reports.stream().mapToInt(FileReport::services).sum()).isGreaterThan(40);
    }

    @Test
    void theServicesOfTrentoConformUnlessAFactIsMissingInTheirFile() {
        List<FileReport> trento =
                reports("trento", "it", "ITA", "Provincia autonoma di Trento").toList();

        assertThat(trento).hasSize(15);
        assertThat(trento.stream().mapToInt(FileReport::conformingWithStubs).sum())
                .isEqualTo(11);
        assertThat(trento.stream()
                        .flatMap(report -> report.missing().keySet().stream())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "dct:title of cpsv:PublicService",
                        "dct:description of cpsv:PublicService",
                        "undescribed of dct:requires (cpsv:PublicService)");
    }

    private static Stream<FileReport> reports(String folder, String language, String country, String authority) {
        Repair repair = Repair.carefully()
                .withLanguage(Language.of(language))
                .withPlace(URI.create("http://publications.europa.eu/resource/authority/country/" + country))
                .withAuthority(Organisation.of(
                        LocalizedText.of(Language.of(language), authority), OrganisationKind.STATE_INSTITUTION));
        return Material.files("cpsv-real/" + folder).stream()
                .map(file -> FileReport.of(folder + "/" + file.getFileName(), Material.bytes(file), SHAPES, repair));
    }
}
