// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private final Element english = page(Samples.report());

    @Test
    void beginsWithHowManyAndHowOld() {
        assertThat(english.select(".lead").text())
                .isEqualTo("Service maturity Data as of 22 November 2026 Services 3 Below target 2 Without a target 1");
        assertThat(english.select(".lead time").attr("datetime")).isEqualTo("2026-11-22");
    }

    @Test
    void namesWhatIsBelowTargetAndWhyAndTheNextStepMostUrgentFirst() {
        assertThat(english.select(".plan li").eachText())
                .containsExactly(
                        "Burial allowance Level 1 Initial · target: 4 Why The description is not published in the"
                                + " catalogue. (and 2 more) Next step Publish the description in the catalogue of public"
                                + " services.",
                        "Tree-felling permit Level 2 Repeatable · target: 3 Why The processes of provision are not"
                                + " documented. (and 1 more) Next step Write down the steps of the process, at least at base"
                                + " level.");
    }

    @Test
    void saysSoWhereNothingIsBelowTarget() {
        PortfolioAssessment all = Samples.portfolio();
        List<ServiceAssessment> untargeted = all.withoutTarget();

        Element page =
                page(ReportPage.of(new PortfolioAssessment(all.model(), all.asOf(), untargeted), Language.ENGLISH));

        assertThat(page.select(".plan").text()).contains("No service stands below its target.");
        assertThat(page.select(".attention")).isEmpty();
    }

    @Test
    void ofManyBelowTargetShowsWhatTheyLackInCommonAndTheMostUrgentAndFoldsTheOthers() {
        PortfolioAssessment all = Samples.portfolio();
        List<ServiceAssessment> many = Collections.nCopies(40, all.belowTarget().get(0));

        Element page = page(ReportPage.of(new PortfolioAssessment(all.model(), all.asOf(), many), Language.ENGLISH));

        assertThat(page.select(".common li").eachText())
                .containsExactly("Publish the description in the catalogue of public services. (services: 40)");
        assertThat(page.select(".plan > ol > li")).hasSize(24);
        assertThat(page.select(".plan summary").text())
                .isEqualTo("The others below target, the most urgent first (16)");
        assertThat(page.select(".plan details li").eachText())
                .hasSize(16)
                .containsOnly("Burial allowance Level 1 · target: 4");
    }

    @Test
    void namesTheCommonestNextStepsWhereNobodySetATarget() {
        assertThat(english.select(".common p").text())
                .isEqualTo("Nobody said how important these services are (1). The target of a service follows from its"
                        + " importance.");
        assertThat(english.select(".common li").eachText())
                .containsExactly("Record every case of the service. (services: 1)");
    }

    @Test
    void opensTheLevelThatComesNextAndFoldsTheOthers() {
        assertThat(english.select("article:first-of-type details[open] summary").text())
                .isEqualTo("Level 3 Defined Next 4 of 6 met");
        assertThat(english.select("article:first-of-type details:not([open])")).hasSize(4);
    }

    @Test
    void givesEachCriterionItsVerdictReasonAndEvidence() {
        Element row = english.expectFirst("article:first-of-type details[open] tbody tr");

        assertThat(row.select("th").text()).isEqualTo("M3a Are the processes of provision formally set?");
        assertThat(row.select("td .value").eachText())
                .containsExactly(
                        "✓ Met", "The process is approved.", "Rīkojums Nr. 12 (2026) (declared by the institution)");
    }

    @Test
    void showsContradictionsAndCeilings() {
        assertThat(english.select(".contradictions li").text())
                .startsWith("The institution claims level 3, the evidence reaches level 1.")
                .endsWith("RULE-65");
        assertThat(english.select("article:nth-of-type(2) .ceilings").text())
                .contains("M1b The description is not in the catalogue of public services. Still holds");
    }

    @Test
    void showsWhatHoldsBackAServiceThatNobodyHasUsed() {
        assertThat(english.expectFirst("article:nth-of-type(3) summary").text())
                .isEqualTo("Level 0 Non-existent Current");
        assertThat(english.select("article:nth-of-type(3) .ceilings").eachText())
                .containsExactly("M0a The institution has not recognised it as its service. Lifted"
                        + " M0b No case of the service takes place. Unclear");
    }

    @Test
    void setsEconomicServicesAndForeignOwnersApart() {
        assertThat(english.select("article:nth-of-type(3) .note").eachText()).hasSize(2);
        assertThat(english.select(".method").text()).contains("services of different owners cannot be compared");
    }

    @Test
    void carriesTheSectionsOfItsCaller() {
        assertThat(english.select(".steps li").eachText())
                .containsExactly(
                        "The application was sent to the bus",
                        "The answer was lost on the way The message was not repeated; its fate was found out by asking.",
                        "The permit was issued");
        assertThat(english.select(".story .data tbody tr").eachText())
                .containsExactly(
                        "10:15:02 Status Submitted Who acted Client", "10:15:03 Status Registered Who acted Provider");
        assertThat(english.select(".contents a").eachText())
                .containsExactly(
                        "Groups of services",
                        "Services level by level",
                        "What happened",
                        "History of the case",
                        "How the level is computed");
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        LocalizedText text = LocalizedText.lv("Teksts");

        assertThatThrownBy(() -> ReportSection.table(text, text, text).row(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row has one cell for each of 2 columns, found 1");
    }

    private static Element page(ReportPage report) {
        return Jsoup.parse(report.html()).expectFirst("[data-language=en]");
    }
}
