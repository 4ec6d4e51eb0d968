// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.scoring.Fraction;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.text.LocalizedText;

/** Scores by measure, as the mean of the services that have one, and by group. */
final class ScoreBars {

    /** More could not be told apart in one drawing; the report has them in a table all the same. */
    private static final int MOST_SERIES = 4;

    private static final int MOST_GROUPS = 30;
    private static final int DECIMALS = 2;

    private ScoreBars() {}

    static BarData byMeasure(PortfolioAssessment portfolio) {
        return new BarData(
                Wording.say("measures"),
                Wording.say("measure"),
                List.of(Wording.say("mean")),
                portfolio.model().measures().stream()
                        .filter(measure -> measure.scope() == Scope.SUBJECT)
                        .map(measure -> new BarData.Bar(measure.name(), List.of(mean(portfolio, measure))))
                        .toList(),
                Optional.of(AssessmentModel.TOP));
    }

    private static Optional<BigDecimal> mean(PortfolioAssessment portfolio, Measure measure) {
        List<Fraction> values = portfolio.services().stream()
                .flatMap(
                        service -> Optional.ofNullable(service.scores().scores().get(measure.id())).stream())
                .flatMap(score -> score.value().stream())
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Score.of(values.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(values.size())))
                        .decimal(DECIMALS);
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

    private static BarData.Bar bar(Grouping grouping, GroupScores group, List<Measure> measures) {
        String name = grouping.by().stream()
                .filter(group.key()::containsKey)
                .map(group.key()::get)
                .collect(Collectors.joining(", "));
        return new BarData.Bar(
                LocalizedText.lv(name).en(name),
                measures.stream()
                        .map(measure -> Optional.ofNullable(group.scores().get(measure.id()))
                                .flatMap(score -> score.decimal(DECIMALS)))
                        .toList());
    }
}
