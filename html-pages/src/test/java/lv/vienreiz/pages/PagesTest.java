// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page. */
class PagesTest {

    static Stream<String> pages() {
        return Stream.of(
                Samples.report().html(),
                CardPage.of(Samples.permit(), Language.LATVIAN, Language.ENGLISH)
                        .html(),
                CardPage.of(Samples.hall(), Language.ENGLISH).html(),
                ExtractPage.of(Extracts.full(), Language.LATVIAN, Language.ENGLISH)
                        .html(),
                ExtractPage.of(Extracts.empty(), Language.ENGLISH).html());
    }

    @Test
    void looksAsReviewed() throws IOException {
        Golden.assertSame("report.html", Samples.report().html());
        Golden.assertSame(
                "card.html",
                CardPage.of(Samples.permit(), Language.LATVIAN, Language.ENGLISH)
                        .html());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNobodyForAnything(String html) {
        Document page = Jsoup.parse(html);

        assertThat(page.select("script, link, img, iframe, object, embed, form, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isBuiltForAssistiveTools(String html) {
        Document page = Jsoup.parse(html);

        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isIn("lv", "en");
        assertThat(page.select("th:not([scope]), table:not(:has(caption)), section:not([aria-labelledby])"))
                .isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element reference : page.select("[aria-labelledby], a[href^=#], label[for]")) {
            String id = reference.attr("aria-labelledby")
                    + reference.attr("for")
                    + reference.attr("href").replace("#", "");
            assertThat(page.getElementById(id)).as(reference.outerHtml()).isNotNull();
        }
        for (Element language : page.select(".page")) {
            assertThat(language.select("h1")).hasSize(1);
            headingsStepDownOneByOne(language);
        }
    }

    private static void headingsStepDownOneByOne(Element page) {
        List<Integer> depths = page.select("h1, h2, h3, h4").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        for (int i = 1; i < depths.size(); i++) {
            assertThat(depths.get(i)).isLessThanOrEqualTo(depths.get(i - 1) + 1);
        }
    }

    @Test
    void aTextWithoutTranslationSaysInWhichLanguageItIs() {
        Document page = Jsoup.parse(Samples.report().html());

        assertThat(page.select("[data-language=en] h3 [lang=lv]").eachText()).contains("Sporta zāles noma");
        assertThat(page.select("[data-language=lv] [lang]")).isEmpty();
    }

    @Test
    void bothLanguagesTellTheSame() {
        Document page = Jsoup.parse(Samples.report().html());

        assertThat(shape(page, "lv")).isEqualTo(shape(page, "en"));
    }

    private static List<String> shape(Document page, String language) {
        return page.select("[data-language=" + language + "] *").stream()
                .filter(element -> !element.hasAttr("lang"))
                .map(Element::tagName)
                .toList();
    }

    @Test
    void aPageOfOneLanguageHasNoSwitch() {
        Document page =
                Jsoup.parse(CardPage.of(Samples.hall(), Language.ENGLISH).html());

        assertThat(page.select("fieldset, input")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void refusesALanguageThatItDoesNotSpeak() {
        assertThatThrownBy(() -> CardPage.of(Samples.hall(), Language.LATVIAN, Language.of("de")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page is written in Latvian, English or both, asked for [lv, de]");
    }

    @Test
    void isWrittenWholeAndReplacesWhatWasThere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");

        Samples.report().writeTo(file);
        CardPage.of(Samples.permit(), Language.LATVIAN).writeTo(folder.resolve("card.html"));

        assertThat(Files.readString(file)).isEqualTo(Samples.report().html());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void hasThePermissionsOfAnyOtherNewFileAndAnExtractIsPrivate(@TempDir Path folder) throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        Path report = folder.resolve("report.html");
        Path extract = folder.resolve("extract.html");
        Samples.report().writeTo(report);
        Frame.writePrivate("text", extract);

        assertThat(Files.getPosixFilePermissions(report)).isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(extract)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysWhereItCouldNotBeWritten(@TempDir Path folder) {
        Path nowhere = folder.resolve("missing").resolve("report.html");

        assertThatThrownBy(() -> Samples.report().writeTo(nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("missing").toString());
    }
}
