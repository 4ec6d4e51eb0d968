// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.LevelCount;
import lv.vienreiz.assessment.report.ReportDetail;

/** Counts the services of each level. */
final class LevelBars {

    private LevelBars() {}

    static BarData of(PortfolioAssessment portfolio) {
        return new BarData(
                Wording.say("levels"),
                Wording.say("level"),
                List.of(Wording.say("services")),
                AssessmentReport.of(portfolio, ReportDetail.SUMMARY).levels().stream()
                        .map(LevelBars::bar)
                        .toList(),
                Optional.empty());
    }

    private static BarData.Bar bar(LevelCount count) {
        return new BarData.Bar(
                Wording.inBoth(language ->
                        count.level().rank() + " " + count.level().name().inOrFirst(language)),
                List.of(Optional.of(BigDecimal.valueOf(count.services()))));
    }
}
