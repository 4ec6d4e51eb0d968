// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.improvement.LevelSummary;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.text.LocalizedText;

/** Puts into rows of a table how services stand together: of institutions, or of dates. */
final class StandingTable {

    private final AssessmentModel model;
    private final boolean levels;
    private final Markup page;
    private final Words words;

    StandingTable(AssessmentModel model, Markup page, Words words) {
        this.model = model;
        this.levels = !model.levels().isEmpty();
        this.page = page;
        this.words = words;
    }

    /** Writes a table whose rows have a head of their own; the column of the date is left out where the head is the date. */
    void write(String caption, String head, Map<String, Standing> rows, boolean dated) {
        List<String> columns = new ArrayList<>(List.of(head));
        if (dated) {
            columns.add(words.of("dataOf"));
        }
        columns.add(words.of("figure.services"));
        if (levels) {
            columns.addAll(List.of(words.of("figure.below"), words.of("mean"), words.of("spread")));
        } else {
            columns.add(words.of("scores"));
        }
        Table table = new Table(page).open(caption, "data").head(columns.toArray(String[]::new));
        rows.forEach((name, standing) -> row(table, name, standing, dated));
        table.close();
    }

    private void row(Table table, String name, Standing standing, boolean dated) {
        table.row().rowHead(() -> page.text(name));
        if (dated) {
            table.cell(words.of("dataOf"), () -> page.text(words.date(standing.asOf())));
        }
        table.cell(words.of("figure.services"), () -> page.text(String.valueOf(standing.services())));
        if (levels) {
            table.cell(words.of("figure.below"), () -> page.text(String.valueOf(standing.belowTarget())));
            table.cell(words.of("mean"), () -> page.text(mean(standing.levels())));
            table.cell(words.of("spread"), () -> spread(standing.levels()));
        } else {
            table.cell(words.of("scores"), () -> scores(standing));
        }
        table.end();
    }

    String mean(LevelSummary summary) {
        return summary.known().map(words::score).orElse("–");
    }

    /** The levels on which services stand, by name, with how many. */
    void spread(LevelSummary summary) {
        page.open("ul", "class", "scoreList");
        for (Level level : model.levels()) {
            long services = summary.byRank().getOrDefault(level.rank(), 0L);
            if (services > 0) {
                item(level.rank() + " ", level.name(), String.valueOf(services));
            }
        }
        page.close();
    }

    private void scores(Standing standing) {
        page.open("ul", "class", "scoreList");
        for (Measure measure : model.measures()) {
            var score = standing.scores().get(measure.id());
            if (score != null) {
                item("", measure.name(), words.score(score));
            }
        }
        page.close();
    }

    private void item(String before, LocalizedText name, String value) {
        page.open("li").text(before).text(name).text(" ").leaf("strong", value).close();
    }
}
