// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractPageTest {

    private static Document latvian() {
        return Jsoup.parse(ExtractPage.of(Extracts.full(), Language.LATVIAN).html());
    }

    @Test
    void looksAsReviewed() throws IOException {
        Golden.assertSame(
                "extract.html",
                ExtractPage.of(Extracts.full(), Language.LATVIAN, Language.ENGLISH)
                        .html());
    }

    @Test
    void tellsOfEachRequestWhoAskedWhatAndWhy() {
        Document page = latvian();

        assertThat(page.select(".access")).hasSize(4);
        assertThat(page.select(".access").get(1).text())
                .contains("2.", "2026. gada 2. marts, plkst. 12:04")
                .contains("Parauga novada pašvaldība (LV/GOV/90000000023/portal)")
                .contains("klientu apkalpošanas speciālists")
                .contains("Fizisko personu reģistrs (LV/GOV/90000000000/register/person)")
                .contains("name, address, family-status")
                .contains("Apbedīšanas pabalsta piešķiršana")
                .contains("Parauga likums, 5. panta otrā daļa", "4711/2026", "K-2026-17")
                .contains("atteikts, nekas nav izsniegts (atļauja to neļāva), 2026. gada 2. marts, plkst. 12:04")
                .contains("00000000-0000-4000-8000-000000000002");
        assertThat(page.select(".access").get(3).text())
                .contains("beigas nav pierakstītas", "3f9a0c5d1e2b4a68")
                .doesNotContain("Atļauja", "Lieta");
        assertThat(page.select(".figure").eachText())
                .containsExactly("pieprasījumi 4", "dati izsniegti 1", "atteikti 1", "beidzās citādi 2");
    }

    @Test
    void tellsWhatTheExtractIs() {
        Document page =
                Jsoup.parse(ExtractPage.of(Extracts.empty(), Language.ENGLISH).html());

        assertThat(page.text())
                .contains("•••••••••34", "Parauga novada pašvaldība", "2 April 2026, 10:04")
                .contains("2 March 2022 to 2 March 2023: Parauga novada pašvaldības lietu nomenklatūra")
                .contains("No request for your data is recorded.", "Data State Inspectorate");
        assertThat(page.select(".unsound").text()).contains("not whole");
        assertThat(latvian().select(".sound").text()).contains("vesels");
    }

    @Test
    void isMadeToBePrinted() {
        assertThat(latvian().select("style").html()).contains("@page { size: A4", "break-inside: avoid");
    }

    @Test
    void isWrittenToAFile(@TempDir Path folder) throws IOException {
        ExtractPage page = ExtractPage.of(Extracts.full(), Language.LATVIAN);
        page.writeTo(folder.resolve("extract.html"));

        assertThat(folder.resolve("extract.html")).hasContent(page.html());
        assertThat(Files.size(folder.resolve("extract.html"))).isPositive();
    }
}
