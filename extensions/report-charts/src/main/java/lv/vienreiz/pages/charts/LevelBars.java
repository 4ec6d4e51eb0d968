// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.LevelSummary;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.LevelCount;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.assessment.scoring.GroupScores;

/** Counts the services of each level, and shows the mean level of groups. */
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

    /** One chart for each grouping with several groups: the mean level of their services. */
    static List<BarData> byGroup(PortfolioAssessment portfolio) {
        Function<GroupScores, LevelSummary> levels = LevelSummary.byGroup(portfolio);
        List<BarData> charts = new ArrayList<>();
        for (Grouping grouping : portfolio.model().groupings()) {
            List<BarData.Bar> bars = portfolio.groups().stream()
                    .filter(group -> group.grouping().equals(grouping.id()))
                    .map(group -> new BarData.Bar(
                            ScoreBars.name(grouping, group),
                            List.of(levels.apply(group).known())))
                    .toList();
            if (bars.size() > 1 && bars.size() <= ScoreBars.MOST_GROUPS) {
                charts.add(new BarData(
                        Wording.inBoth(language -> Wording.TEXTS.say(
                                "groupLevels",
                                language,
                                "grouping",
                                grouping.name().inOrFirst(language))),
                        Wording.say("group"),
                        List.of(Wording.say("meanLevel")),
                        bars,
                        Optional.of(BigDecimal.valueOf(portfolio.model().highest()))));
            }
        }
        return charts;
    }

    private static BarData.Bar bar(LevelCount count) {
        return new BarData.Bar(
                Wording.inBoth(language ->
                        count.level().rank() + " " + count.level().name().inOrFirst(language)),
                List.of(Optional.of(BigDecimal.valueOf(count.services()))));
    }
}
