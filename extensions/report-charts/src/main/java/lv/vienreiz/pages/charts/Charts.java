// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.pages.ReportFigure;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.text.Language;

/**
 * The charts of an assessment: services by level, or mean scores by measure, and the same by group. The letters in a drawing are
 * outlines, so it needs no font where it is read; where it is made, Java needs a font. The same input gives the same bytes on a
 * machine. Safe for several threads.
 *
 * <pre>{@code
 * ReportPage page = Charts.in(ReportPage.of(portfolio, Language.LATVIAN), portfolio);
 * }</pre>
 */
public final class Charts {

    private Charts() {}

    /**
     * Makes the charts of an assessment, in Latvian and English.
     *
     * @param portfolio where the services stand
     * @return the charts, each with its numbers; none where there is nothing to compare
     * @throws IllegalStateException if this machine has no font to draw with
     */
    public static List<ReportFigure> of(PortfolioAssessment portfolio) {
        List<BarData> charts = new ArrayList<>();
        if (portfolio.model().levels().isEmpty()) {
            charts.add(ScoreBars.byMeasure(portfolio));
            charts.addAll(ScoreBars.byGroup(portfolio));
        } else {
            charts.add(LevelBars.of(portfolio));
            charts.addAll(LevelBars.byGroup(portfolio));
        }
        return figures(charts);
    }

    private static List<ReportFigure> figures(List<BarData> charts) {
        Fonts.check();
        return charts.stream()
                .filter(data -> !data.drawn().isEmpty())
                .map(data -> data.figure(List.of(Language.LATVIAN, Language.ENGLISH)))
                .toList();
    }

    /**
     * Makes the chart of a comparison: shares of services by level, or mean scores by measure.
     *
     * @param comparison how services stand to those of the sector and the state
     * @param model the model by which they were assessed
     * @return the chart with its numbers; none where there is nothing to compare
     * @throws IllegalStateException if this machine has no font to draw with
     */
    public static List<ReportFigure> of(Comparison comparison, AssessmentModel model) {
        return figures(List.of(PeerBars.of(comparison, model)));
    }

    /**
     * Makes the chart of a development: the mean level, or mean scores, at each date.
     *
     * @param development how services developed
     * @param model the model by which they were assessed
     * @return the chart with its numbers; none where there is nothing to compare
     * @throws IllegalStateException if this machine has no font to draw with
     */
    public static List<ReportFigure> of(Development development, AssessmentModel model) {
        return figures(List.of(PeerBars.of(development, model)));
    }

    /**
     * Puts the charts of an assessment into its report.
     *
     * @param page the report
     * @param portfolio what it tells
     * @return the report with charts
     * @throws IllegalStateException if this machine has no font to draw with
     */
    public static ReportPage in(ReportPage page, PortfolioAssessment portfolio) {
        ReportPage drawn = page;
        for (ReportFigure figure : of(portfolio)) {
            drawn = drawn.with(figure);
        }
        return drawn;
    }
}
