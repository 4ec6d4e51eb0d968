// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of models that give scores, and reports told shorter. */
class ScoreReportTest {

    private static PortfolioAssessment portfolio(String name) {
        AssessmentModel model = AssessmentModels.find(name).orElseThrow();
        Assessment assessment = Assessment.of(model);
        return assessment.portfolio(
                Stream.of(Samples.permit(), Samples.allowance())
                        .map(service -> assessment.assess(
                                service,
                                Evidence.builder(service.id(), Samples.AS_OF).build()))
                        .toList(),
                Samples.AS_OF);
    }

    static List<String> models() {
        return AssessmentModels.names();
    }

    @ParameterizedTest
    @MethodSource("models")
    void anyModelMakesASoundPageOfAnyDetail(String model) {
        for (ReportDetail detail : ReportDetail.values()) {
            Document page = Jsoup.parse(ReportPage.of(portfolio(model), Language.LATVIAN, Language.ENGLISH)
                    .detail(detail)
                    .html());

            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            for (Element link : page.select("a[href^=#], section[aria-labelledby], article[aria-labelledby]")) {
                String id = link.attr("href").replace("#", "") + link.attr("aria-labelledby");
                assertThat(page.getElementById(id)).as(link.outerHtml()).isNotNull();
            }
            assertThat(page.select("[data-language=en] article")).hasSize(detail == ReportDetail.SUMMARY ? 0 : 2);
        }
    }

    @Test
    void aScoreModelBeginsWithHowManyHowOldAndWhatToDoFirst() {
        Element page = page(ReportPage.of(portfolio("digital-principles"), Language.ENGLISH));

        assertThat(page.select(".lead").text())
                .startsWith("Service scores")
                .endsWith("Data as of 22 November 2026 Services 2 Below target 2");
        assertThat(page.select(".plan li > h3").eachText())
                .containsExactlyInAnyOrder("Tree-felling permit", "Burial allowance");
        assertThat(page.select(".plan .why dt").eachText()).contains("Why", "Next step");
        assertThat(page.select(".plan .scoreList strong").eachText()).isNotEmpty();
    }

    @Test
    void aScoreModelShowsEachMeasureWithItsScoreOrWhyThereIsNoneAndItsTarget() {
        PortfolioAssessment portfolio = portfolio("digital-principles");
        Element page = page(ReportPage.of(portfolio, Language.ENGLISH));

        Element table = page.expectFirst("article .scores");
        assertThat(table.select("tbody th").eachText())
                .hasSize(portfolio.services().get(0).scores().scores().size());
        assertThat(table.select("tbody tr")).allSatisfy(row -> {
            assertThat(row.select(".value").first().text()).matches("[0-9.]+|not relevant|unanswered");
            assertThat(row.select(".value").last().text()).isEqualTo("100");
        });
        assertThat(page.expectFirst("article details[open] summary").text()).startsWith("What is open");
        assertThat(page.expectFirst("article details:not([open]) summary").text())
                .startsWith("Other criteria");
    }

    @Test
    void groupsStandInATableForEachGrouping() {
        PortfolioAssessment portfolio = portfolio("sdg-readiness");
        Element page = page(ReportPage.of(portfolio, Language.LATVIAN, Language.ENGLISH));

        assertThat(page.select("section[aria-labelledby=en-groups] tbody tr"))
                .hasSize(portfolio.groups().size());
        assertThat(page.select("section[aria-labelledby=en-groups] tbody th")
                        .first()
                        .text())
                .isEqualTo("All");
        assertThat(page.select(".contents a").eachText()).contains("Groups of services");
    }

    @Test
    void aDetailedReportShowsOnlyWhatIsOpenOnTheNextLevel() {
        Element page = page(Samples.report().detail(ReportDetail.DETAILED));

        assertThat(page.select("article:first-of-type details summary").eachText())
                .containsExactly("Level 3 Defined Next 4 of 6 met");
        assertThat(page.select("article .verdict.met")).isEmpty();
        assertThat(page.select("article:first-of-type tbody tr")).hasSize(2);
        assertThat(page.select(".contradictions, .ceilings")).isEmpty();
    }

    @Test
    void aSummaryHasNoServicesAndNoLinksToThem() {
        Element page = page(Samples.report().detail(ReportDetail.SUMMARY));

        assertThat(page.select("article, .plan a")).isEmpty();
        assertThat(page.select(".plan li > h3").eachText()).containsExactly("Burial allowance", "Tree-felling permit");
        assertThat(page.select(".contents a").eachText())
                .containsExactly(
                        "Groups of services", "What happened", "History of the case", "How the level is computed");
    }

    private static Element page(ReportPage report) {
        return Jsoup.parse(report.html()).expectFirst("[data-language=en]");
    }
}
