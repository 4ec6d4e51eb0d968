// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.report.GroupNames;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.text.LocalizedText;

/** Scores by measure, as the mean of the services that have one, and by group. */
final class ScoreBars {

    /** More could not be told apart in one drawing; the report has them in a table all the same. */
    private static final int MOST_SERIES = 4;

    static final int MOST_GROUPS = 30;
    private static final int DECIMALS = 2;

    private ScoreBars() {}

    static BarData byMeasure(PortfolioAssessment portfolio) {
        Map<String, BigDecimal> means = Standing.of(portfolio).scores();
        return new BarData(
                Wording.say("measures"),
                Wording.say("measure"),
                List.of(Wording.say("mean")),
                portfolio.model().measures().stream()
                        .filter(measure -> measure.scope() == Scope.SUBJECT)
                        .map(measure ->
                                new BarData.Bar(measure.name(), List.of(Optional.ofNullable(means.get(measure.id())))))
                        .toList(),
                Optional.of(AssessmentModel.TOP));
    }

    /** One chart for each grouping with several groups. */
    static List<BarData> byGroup(PortfolioAssessment portfolio) {
        return portfolio.model().groupings().stream()
                .map(grouping -> byGroup(portfolio, grouping))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BarData> byGroup(PortfolioAssessment portfolio, Grouping grouping) {
        List<GroupScores> groups = portfolio.groups().stream()
                .filter(group -> group.grouping().equals(grouping.id()))
                .toList();
        List<Measure> measures = portfolio.model().measures().stream()
                .filter(measure ->
                        groups.stream().anyMatch(group -> group.scores().containsKey(measure.id())))
                .toList();
        if (groups.size() < 2 || groups.size() > MOST_GROUPS || measures.isEmpty() || measures.size() > MOST_SERIES) {
            return Optional.empty();
        }
        return Optional.of(new BarData(
                grouping.name(),
                Wording.say("group"),
                measures.stream().map(Measure::name).toList(),
                groups.stream().map(group -> bar(grouping, group, measures)).toList(),
                Optional.of(AssessmentModel.TOP)));
    }

    /** What the members of a group share. */
    static LocalizedText name(Grouping grouping, GroupScores group) {
        return GroupNames.of(grouping, group).orElseGet(() -> Wording.say("all"));
    }

    private static BarData.Bar bar(Grouping grouping, GroupScores group, List<Measure> measures) {
        return new BarData.Bar(
                name(grouping, group),
                measures.stream()
                        .map(measure -> Optional.ofNullable(group.scores().get(measure.id()))
                                .flatMap(score -> score.decimal(DECIMALS)))
                        .toList());
    }
}
