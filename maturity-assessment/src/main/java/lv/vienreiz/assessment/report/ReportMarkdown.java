// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.text.Language;

/** A report as Markdown. Safe for several threads. */
public final class ReportMarkdown {

    private final AssessmentReport report;
    private final ReportTexts texts;
    private final MarkdownText page;

    private ReportMarkdown(AssessmentReport report, Language language) {
        this.report = report;
        this.texts = new ReportTexts(language);
        this.page = new MarkdownText(report, texts);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language Latvian; any other language is answered in English
     * @return the page; texts of the report cannot become markup
     */
    public static String of(AssessmentReport report, Language language) {
        ReportMarkdown writer = new ReportMarkdown(report, language);
        writer.write();
        return writer.page.toString();
    }

    private void write() {
        page.line("# " + page.text(report.modelName()));
        page.line(texts.say("asOf", "date", report.asOf(), "version", MarkdownText.escaped(report.modelVersion())));
        counts();
        new MarkdownPeers(report, texts, page).write();
        if (!report.assessed().isEmpty()) {
            page.line("## " + texts.say("services"));
            services();
        }
        report.assessed().forEach(this::service);
        groups();
    }

    private void counts() {
        if (report.levels().isEmpty()) {
            page.line(texts.say(
                    "counted", "services", report.services(), "below", report.belowTarget(), "aside", aside()));
            return;
        }
        page.line(texts.say(
                "countedByLevel",
                "services",
                report.services(),
                "below",
                report.belowTarget(),
                "without",
                report.withoutTarget()));
        page.head("level", "count");
        report.levels().forEach(count -> page.row(page.level(count.level()), Integer.toString(count.services())));
        page.end();
    }

    /** How many services the model does not concern. */
    private long aside() {
        return report.assessed().stream()
                .filter(service ->
                        service.scores().stream().allMatch(score -> score.state() == Score.State.NOT_RELEVANT))
                .count();
    }

    private void services() {
        boolean levels = !report.levels().isEmpty();
        if (levels) {
            page.head("service", "level", "target", "nextStep");
        } else {
            page.head("service", "scores", "nextStep");
        }
        for (ReportedService service : report.assessed()) {
            String name = page.text(service.name());
            String next = service.next().map(this::next).orElse("–");
            if (levels) {
                String target = service.target().map(page::level).orElse(texts.say("noTarget"));
                page.row(name, page.level(service.level()), target, next);
            } else {
                page.row(name, page.scores(service.scores()), next);
            }
        }
        page.end();
    }

    private String next(ReportedCriterion criterion) {
        return criterion.step().map(page::text).orElseGet(() -> page.text(criterion.question()));
    }

    private void service(ReportedService service) {
        List<ReportedCriterion> shown = service.criteria().isEmpty() ? service.missing() : service.criteria();
        if (shown.isEmpty() && service.findings().isEmpty()) {
            return;
        }
        page.line("### " + page.text(service.name()));
        if (!shown.isEmpty()) {
            page.head("criterion", "verdict", "reason", "nextStep");
            shown.forEach(criterion -> page.row(
                    MarkdownText.escaped(criterion.criterion().value()) + " " + page.text(criterion.question()),
                    texts.say(criterion.verdict()),
                    page.text(criterion.reason()),
                    criterion.step().map(page::text).orElse("")));
            page.end();
        }
        for (ReportedFinding finding : service.findings()) {
            page.item(finding.rule() + ": " + page.text(finding.text()));
        }
        if (!service.findings().isEmpty()) {
            page.end();
        }
    }

    private void groups() {
        if (report.groups().isEmpty()) {
            return;
        }
        boolean levels = !report.levels().isEmpty();
        boolean scores =
                report.groups().stream().anyMatch(group -> !group.scores().isEmpty());
        page.line("## " + texts.say("groups"));
        List<String> columns = new ArrayList<>(List.of("grouping", "group", "members"));
        if (levels) {
            columns.addAll(List.of("mean", "spread"));
        }
        if (scores) {
            columns.add("scores");
        }
        page.head(columns.toArray(String[]::new));
        for (ReportedGroup group : report.groups()) {
            List<String> cells = new ArrayList<>(List.of(
                    page.text(group.name()),
                    group.key().stream()
                            .map(key -> key.name().map(page::text).orElseGet(() -> MarkdownText.escaped(key.value())))
                            .collect(Collectors.joining(", ")),
                    Integer.toString(group.members())));
            if (levels) {
                cells.add(page.number(group.mean()));
                cells.add(MarkdownPeers.spread(group.levels()));
            }
            if (scores) {
                cells.add(page.scores(group.scores()));
            }
            page.row(cells.toArray(String[]::new));
        }
        page.end();
    }
}
