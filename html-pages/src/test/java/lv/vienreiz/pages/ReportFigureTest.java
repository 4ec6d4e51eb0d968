// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFigureTest {

    private static final LocalizedText TITLE = LocalizedText.lv("Virsraksts").en("Title");
    private static final LocalizedText SHOWN = LocalizedText.lv("Ko rāda").en("What it shows \"<");
    private static final String SVG = """
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" width="440px" height="300.5px" onload="alert(1)">
              <defs><clipPath id="clip-7"><rect x="1" y="2" width="3" height="4"/></clipPath></defs>
              <script>alert(1)</script><style>@import "x"; * { fill: red }</style>
              <image href="https://example.org/x.png"/><a href="javascript:alert(1)"><text>in a link</text></a>
              <foreignObject><p onclick="alert(1)">out</p></foreignObject>
              <g clip-path="url(#clip-7)" onclick="alert(1)">
                <rect style="fill:rgb(1,2,3);stroke:none;background:url(https://example.org/)" fill="URL(https://example.org/y)"/>
                <text x="1">a &lt; b</text>
              </g>
            </svg>
            """;

    private static ReportFigure figure(String svg) {
        return new ReportFigure(
                TITLE,
                SHOWN,
                Map.of(Language.LATVIAN, svg, Language.ENGLISH, svg),
                ReportSection.table(TITLE, TITLE, SHOWN).row(TITLE, ReportSection.same("1")));
    }

    private static Document page(ReportFigure figure) {
        return Jsoup.parse(Samples.report().with(figure).with(figure).html());
    }

    @Test
    void isAPictureWithAnAlternativeAndItsNumbersBesideIt() {
        Element chart = page(figure(SVG)).expectFirst("[data-language=en] .chart");

        Element svg = chart.expectFirst("svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo("What it shows \"<");
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 440 300.5");
        assertThat(chart.select("text").eachText()).containsExactly("a < b");
        assertThat(chart.select("tbody tr").eachText()).hasSize(1);
    }

    @Test
    void bringsOnlyShapesAndTextToThePage() {
        Document page = page(figure(SVG));

        assertThat(page.select(
                        "script, image, foreignObject, .chart a, .chart style, [onclick], [onload], .chart [style]"))
                .isEmpty();
        assertThat(page.select(".chart").outerHtml()).doesNotContain("example.org", "alert", "background");
        Element shape = page.expectFirst(".chart svg > g > rect");
        assertThat(shape.attr("fill")).isEqualTo("rgb(1,2,3)");
        assertThat(shape.attr("stroke")).isEqualTo("none");
    }

    @Test
    void namesOfTwoChartsAndTwoLanguagesNeverMeet() {
        Document page = page(figure(SVG));

        assertThat(page.select(".chart clipPath").eachAttr("id"))
                .containsExactly("lv-figure-1-1", "lv-figure-2-1", "en-figure-1-1", "en-figure-2-1");
        assertThat(page.select(".chart g").eachAttr("clip-path"))
                .containsExactly(
                        "url(#lv-figure-1-1)", "url(#lv-figure-2-1)", "url(#en-figure-1-1)", "url(#en-figure-2-1)");
    }

    @Test
    void theTableStandsAloneInALanguageWithoutADrawing() {
        ReportFigure figure = figure(SVG);
        Document page = page(new ReportFigure(TITLE, SHOWN, Map.of(Language.LATVIAN, SVG), figure.table()));

        assertThat(page.select("[data-language=lv] .chart svg")).hasSize(2);
        assertThat(page.select("[data-language=en] .chart svg")).isEmpty();
        assertThat(page.select("[data-language=en] .chart table")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no markup",
                "<html/>",
                "<svg/>",
                "<svg width='1' height='1'><g></svg>",
                "<svg viewBox='0 0 1 1'>&unknown;</svg>",
                "<svg width='100%' height='2em'/>"
            })
    void refusesWhatIsNoDrawing(String text) {
        assertThatThrownBy(() -> figure(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A drawing ");
    }

    @Test
    void refusesNumbersThatAreNoTable() {
        assertThatThrownBy(() -> new ReportFigure(TITLE, SHOWN, Map.of(), ReportSection.steps(TITLE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The numbers of a figure stand in a table, found steps");
    }
}
