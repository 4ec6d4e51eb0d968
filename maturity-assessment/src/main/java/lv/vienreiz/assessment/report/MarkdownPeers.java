// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes how services stand to others, and to earlier dates. */
final class MarkdownPeers {

    /** A page is for people; the document has all. */
    private static final int MOST_CHANGES = 50;

    private final AssessmentReport report;
    private final ReportTexts texts;
    private final MarkdownText page;

    MarkdownPeers(AssessmentReport report, ReportTexts texts, MarkdownText page) {
        this.report = report;
        this.texts = texts;
        this.page = page;
    }

    void write() {
        report.comparison().ifPresent(this::comparison);
        report.development().ifPresent(this::development);
    }

    private void comparison(ReportedComparison comparison) {
        page.line("## " + texts.say("comparison"));
        head("comparison.who");
        standing(texts.say("comparison.own"), comparison.own());
        comparison.sector().ifPresent(sector -> standing(texts.say("comparison.sector"), sector));
        comparison.state().ifPresent(state -> standing(texts.say("comparison.state"), state));
        page.end();
        if (!comparison.behind().isEmpty()) {
            String key = comparison.sector().isPresent() ? "comparison.behindSector" : "comparison.behindState";
            page.line(texts.say(key, "services", comparison.behind().size(), "all", report.services()));
        }
    }

    private void head(String first) {
        if (report.levels().isEmpty()) {
            page.head(first, "asOf.column", "count", "scores");
        } else {
            page.head(first, "asOf.column", "count", "belowTarget", "mean", "spread");
        }
    }

    private void standing(String name, ReportedStanding standing) {
        String services = Long.toString(standing.services());
        String day = standing.asOf().toString();
        if (report.levels().isEmpty()) {
            page.row(name, day, services, page.scores(standing.scores()));
        } else {
            String spread = spread(standing.levels());
            String below = Long.toString(standing.belowTarget());
            page.row(name, day, services, below, page.number(standing.mean()), spread);
        }
    }

    /** Each level on which services stand, with how many. */
    static String spread(List<LevelCount> levels) {
        return levels.stream()
                .filter(count -> count.services() > 0)
                .map(count -> count.level().rank() + ": " + count.services())
                .collect(Collectors.joining(", "));
    }

    private void development(ReportedDevelopment development) {
        page.line("## " + texts.say("development"));
        head("development.date");
        List<ReportedStanding> dates = development.dates();
        for (int i = 0; i < dates.size(); i++) {
            standing(Integer.toString(i + 1), dates.get(i));
        }
        page.end();
        page.head("development.step", "better", "worse", "same", "added", "gone");
        for (ReportedProgress step : development.steps()) {
            page.row(
                    step.from() + " – " + step.to(),
                    Integer.toString(step.better()),
                    Integer.toString(step.worse()),
                    Integer.toString(step.same()),
                    Integer.toString(step.added()),
                    Integer.toString(step.gone()));
        }
        page.end();
        last(development.steps()).filter(step -> !step.changes().isEmpty()).ifPresent(this::changes);
    }

    private static Optional<ReportedProgress> last(List<ReportedProgress> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private void changes(ReportedProgress step) {
        page.line(texts.say("changes", "from", step.from(), "to", step.to()));
        page.head("service", "changed", "gained", "lost");
        step.changes().stream()
                .limit(MOST_CHANGES)
                .forEach(change -> page.row(
                        page.text(change.name()), changed(change), names(change.gained()), names(change.lost())));
        page.end();
        int more = step.changes().size() - MOST_CHANGES;
        if (more > 0) {
            page.line(texts.say("changes.more", "more", more));
        }
    }

    private String changed(ReportedChange change) {
        if (change.to().isPresent()) {
            return page.level(change.from()) + " → " + page.level(change.to());
        }
        return change.scores().stream()
                .map(score -> page.measure(score.measure()) + " " + page.number(score.from()) + " → "
                        + page.number(score.to()))
                .collect(Collectors.joining("; "));
    }

    private static String names(List<?> criteria) {
        return criteria.stream().map(id -> MarkdownText.escaped(id.toString())).collect(Collectors.joining(", "));
    }
}
