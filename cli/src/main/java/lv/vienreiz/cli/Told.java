// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.pages.ReportFigure;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.pages.charts.Charts;
import lv.vienreiz.text.Language;

/**
 * What a report of an assessment tells.
 *
 * @param portfolio where the services stand
 * @param comparison how they stand to others
 * @param development how they developed
 */
record Told(PortfolioAssessment portfolio, Optional<Comparison> comparison, Optional<Development> development) {

    AssessmentReport report(ReportDetail detail) {
        AssessmentReport report = AssessmentReport.of(portfolio, detail);
        AssessmentReport compared = comparison.map(report::with).orElse(report);
        return development.map(compared::with).orElse(compared);
    }

    ReportPage page(ReportDetail detail, Language first, Language second) {
        ReportPage page = ReportPage.of(portfolio, first, second).detail(detail);
        ReportPage compared = comparison.map(page::with).orElse(page);
        return development.map(compared::with).orElse(compared);
    }

    ReportPage charted(ReportPage page) {
        ReportPage drawn = Charts.in(page, portfolio);
        for (ReportFigure figure : comparison
                .map(compared -> Charts.of(compared, portfolio.model()))
                .orElse(List.of())) {
            drawn = drawn.with(figure);
        }
        for (ReportFigure figure : development
                .map(developed -> Charts.of(developed, portfolio.model()))
                .orElse(List.of())) {
            drawn = drawn.with(figure);
        }
        return drawn;
    }
}
