// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.ProgressBetween;
import lv.vienreiz.assessment.improvement.ServiceChange;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.assessment.model.Measure;

/** Writes how services developed over several dates, and what changed last. */
final class DevelopmentPart {

    /** A page is for people; the report as a document has all. */
    private static final int MOST_CHANGES = 50;

    private final Development development;
    private final AssessmentModel model;
    private final Markup page;
    private final Words words;

    DevelopmentPart(Development development, AssessmentModel model, Markup page, Words words) {
        this.development = development;
        this.model = model;
        this.page = page;
        this.words = words;
    }

    void write() {
        String id = ReportPage.id(words, "development");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("development"), "id", id);
        Map<String, Standing> rows = new LinkedHashMap<>();
        development.snapshots().forEach(snapshot -> rows.put(words.date(snapshot.asOf()), snapshot.standing()));
        new StandingTable(model, page, words).write(words.of("development"), words.of("dataOf"), rows, false);
        List<ProgressBetween> steps = development.steps();
        if (!steps.isEmpty()) {
            steps(steps);
            changes(steps.get(steps.size() - 1));
        }
        page.close();
    }

    private void steps(List<ProgressBetween> steps) {
        page.leaf("h3", words.of("development.steps"));
        Table table = new Table(page).open(words.of("development.steps"), "data");
        table.head(
                words.of("development.step"),
                words.of("better"),
                words.of("worse"),
                words.of("same"),
                words.of("added"),
                words.of("gone"));
        for (ProgressBetween step : steps) {
            table.row().rowHead(() -> page.text(words.date(step.from()) + " – " + words.date(step.to())));
            count(table, "better", step.count(1));
            count(table, "worse", step.count(-1));
            count(table, "same", step.count(0));
            count(table, "added", step.added().size());
            count(table, "gone", step.gone().size());
            table.end();
        }
        table.close();
    }

    private void count(Table table, String key, int services) {
        table.cell(words.of(key), () -> page.text(String.valueOf(services)));
    }

    private void changes(ProgressBetween step) {
        List<ServiceChange> changes = step.moved();
        if (changes.isEmpty()) {
            return;
        }
        String title = words.of("changes", "from", words.date(step.from()), "to", words.date(step.to()));
        page.open("details", "class", "rung", "open", "")
                .open("summary")
                .leaf("strong", title)
                .text(" ")
                .leaf("span", String.valueOf(changes.size()), "class", "quiet")
                .close();
        Table table = new Table(page).open(title, "data");
        table.head(words.of("service"), words.of("changed"), words.of("gained"), words.of("lost"));
        changes.stream().limit(MOST_CHANGES).forEach(change -> row(table, change));
        table.close();
        if (changes.size() > MOST_CHANGES) {
            page.leaf("p", words.of("changes.more", "more", changes.size() - MOST_CHANGES), "class", "note");
        }
        page.close();
    }

    private void row(Table table, ServiceChange change) {
        table.row()
                .rowHead(() -> page.text(change.after().name()))
                .cell(words.of("changed"), () -> changed(change))
                .cell(words.of("gained"), () -> page.text(names(change.gained())))
                .cell(words.of("lost"), () -> page.text(names(change.lost())))
                .end();
    }

    private void changed(ServiceChange change) {
        if (change.after().rank().isPresent() && change.before().rank().isPresent()) {
            String way = change.rise() > 0 ? "better" : "worse";
            page.text(words.of(
                            "changed.levels",
                            "from",
                            change.before().rank().get(),
                            "to",
                            change.after().rank().get())
                    + " · " + words.of(way));
            return;
        }
        page.open("ul", "class", "scoreList");
        for (Measure measure : model.measures()) {
            String from = score(change.before().scores(), measure);
            String to = score(change.after().scores(), measure);
            if (!from.equals(to)) {
                page.open("li")
                        .text(measure.name())
                        .text(" ")
                        .leaf("strong", from + " → " + to)
                        .close();
            }
        }
        page.close();
    }

    private String score(Map<String, BigDecimal> scores, Measure measure) {
        BigDecimal score = scores.get(measure.id());
        return score == null ? "–" : words.score(score);
    }

    private static String names(List<CriterionId> criteria) {
        return criteria.isEmpty()
                ? "–"
                : criteria.stream().map(CriterionId::value).collect(Collectors.joining(", "));
    }
}
