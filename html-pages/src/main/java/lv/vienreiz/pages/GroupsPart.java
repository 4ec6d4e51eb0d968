// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import java.util.function.Function;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.LevelSummary;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.report.GroupNames;
import lv.vienreiz.assessment.scoring.GroupScores;

/** How groups of services stand: one table for each grouping of the model that has groups. */
final class GroupsPart {

    private final PortfolioAssessment portfolio;
    private final Function<GroupScores, LevelSummary> levelsOf;
    private final StandingTable standings;
    private final Markup page;
    private final Words words;

    GroupsPart(PortfolioAssessment portfolio, Markup page, Words words) {
        this.portfolio = portfolio;
        this.levelsOf = LevelSummary.byGroup(portfolio);
        this.standings = new StandingTable(portfolio.model(), page, words);
        this.page = page;
        this.words = words;
    }

    void write() {
        if (portfolio.groups().isEmpty()) {
            return;
        }
        String id = ReportPage.id(words, "groups");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("groups"), "id", id);
        for (Grouping grouping : portfolio.model().groupings()) {
            List<GroupScores> groups = portfolio.groups().stream()
                    .filter(group -> group.grouping().equals(grouping.id()))
                    .toList();
            if (!groups.isEmpty()) {
                page.leaf("h3", grouping.name());
                table(grouping, groups);
            }
        }
        page.close();
    }

    private void table(Grouping grouping, List<GroupScores> groups) {
        boolean levels = !portfolio.model().levels().isEmpty();
        Table table = new Table(page).open(grouping.name().inOrFirst(words.language()), "data");
        if (levels) {
            table.head(words.of("group"), words.of("members"), words.of("mean"), words.of("spread"));
        } else {
            table.head(words.of("group"), words.of("members"), words.of("scores"));
        }
        for (GroupScores group : groups) {
            table.row()
                    .rowHead(() -> name(grouping, group))
                    .cell(words.of("members"), () -> page.text(String.valueOf(group.members())));
            if (levels) {
                levels(table, group);
            } else {
                table.cell(
                        words.of("scores"),
                        () -> Scores.list(Scores.of(portfolio.model(), group.scores()), group.scores(), page, words));
            }
            table.end();
        }
        table.close();
    }

    private void levels(Table table, GroupScores group) {
        LevelSummary summary = levelsOf.apply(group);
        table.cell(words.of("mean"), () -> page.text(standings.mean(summary)))
                .cell(words.of("spread"), () -> standings.spread(summary));
    }

    private void name(Grouping grouping, GroupScores group) {
        GroupNames.of(grouping, group).ifPresentOrElse(page::text, () -> page.text(words.of("group.all")));
    }
}
