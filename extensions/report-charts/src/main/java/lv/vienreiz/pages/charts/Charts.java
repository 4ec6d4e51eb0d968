// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.pages.ReportFigure;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.text.Language;

/**
 * The charts of an assessment: services by level, or mean scores by measure, and scores by group. The letters in a drawing are
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
        Fonts.check();
        List<BarData> charts = new ArrayList<>();
        if (portfolio.model().levels().isEmpty()) {
            charts.add(ScoreBars.byMeasure(portfolio));
        } else {
            charts.add(LevelBars.of(portfolio));
        }
        charts.addAll(ScoreBars.byGroup(portfolio));
        return charts.stream()
                .filter(data -> !data.drawn().isEmpty())
                .map(data -> data.figure(List.of(Language.LATVIAN, Language.ENGLISH)))
                .toList();
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
