// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.LevelSummary;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * How a group of services stands.
 *
 * @param grouping the identity of the grouping in the model
 * @param name the name of the grouping
 * @param key what its members share; nothing for a group of all
 * @param members how many there are
 * @param mean the mean of the levels of its services with two decimals, where the model gives levels
 * @param levels how many of its services stand on each level
 * @param scores the scores of the model's measures
 */
@Part
public record ReportedGroup(
        @Size(max = 60) String grouping,
        @TextLength(max = 300) LocalizedText name,
        @Size(max = 10) @Item("attribute") List<@Valid GroupKey> key,
        @PositiveOrZero int members,
        Optional<BigDecimal> mean,
        @Size(max = 100) @Item("count") List<@Valid LevelCount> levels,
        @Size(max = 300) @Item("score") List<@Valid ReportedScore> scores) {

    /** Makes a group. */
    public ReportedGroup {
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mean, "mean");
        key = List.copyOf(key);
        levels = List.copyOf(levels);
        scores = List.copyOf(scores);
    }

    static List<ReportedGroup> of(PortfolioAssessment portfolio) {
        Map<String, LocalizedText> names = portfolio.model().groupings().stream()
                .collect(Collectors.toMap(Grouping::id, Grouping::name, (one, other) -> one));
        Function<GroupScores, LevelSummary> levels = LevelSummary.byGroup(portfolio);
        return portfolio.groups().stream()
                .map(group -> of(
                        group,
                        names.getOrDefault(group.grouping(), LocalizedText.lv(group.grouping())),
                        levels.apply(group),
                        portfolio))
                .toList();
    }

    private static ReportedGroup of(
            GroupScores group, LocalizedText name, LevelSummary levels, PortfolioAssessment portfolio) {
        List<GroupKey> key = group.key().entrySet().stream()
                .map(entry -> new GroupKey(
                        entry.getKey(), entry.getValue(), GroupNames.find(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(GroupKey::attribute))
                .toList();
        return new ReportedGroup(
                group.grouping(),
                name,
                key,
                group.members(),
                levels.known(),
                portfolio.model().levels().stream()
                        .map(level -> new LevelCount(
                                ReportedLevel.of(level),
                                Math.toIntExact(levels.byRank().getOrDefault(level.rank(), 0L))))
                        .toList(),
                ReportedScore.of(portfolio.model(), group.scores()));
    }
}
