// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** A report as Markdown. Safe for several threads. */
public final class ReportMarkdown {

    private final StringBuilder page = new StringBuilder();
    private final AssessmentReport report;
    private final ReportTexts texts;

    private ReportMarkdown(AssessmentReport report, Language language) {
        this.report = report;
        this.texts = new ReportTexts(language);
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
        line("# " + text(report.modelName()));
        line(texts.say("asOf", "date", report.asOf(), "version", escaped(report.modelVersion())));
        counts();
        if (!report.assessed().isEmpty()) {
            line("## " + texts.say("services"));
            services();
        }
        report.assessed().forEach(this::service);
        groups();
    }

    private void counts() {
        line(
                report.levels().isEmpty()
                        ? texts.say("counted", "services", report.services())
                        : texts.say(
                                "countedByLevel",
                                "services",
                                report.services(),
                                "below",
                                report.belowTarget(),
                                "without",
                                report.withoutTarget()));
        if (!report.levels().isEmpty()) {
            row(texts.say("level"), texts.say("count"));
            page.append("|---|---|\n");
            report.levels().forEach(count -> row(level(count.level()), Integer.toString(count.services())));
            page.append('\n');
        }
    }

    private void services() {
        boolean levels = !report.levels().isEmpty();
        if (levels) {
            row(texts.say("service"), texts.say("level"), texts.say("target"), texts.say("nextStep"));
            page.append("|---|---|---|---|\n");
        } else {
            row(texts.say("service"), texts.say("scores"), texts.say("nextStep"));
            page.append("|---|---|---|\n");
        }
        for (ReportedService service : report.assessed()) {
            String next = service.next().map(this::next).orElse("–");
            if (levels) {
                row(
                        text(service.name()),
                        service.level().map(this::level).orElse("–"),
                        service.target().map(this::level).orElse(texts.say("noTarget")),
                        next);
            } else {
                row(text(service.name()), scores(service.scores()), next);
            }
        }
        page.append('\n');
    }

    private String next(ReportedCriterion criterion) {
        return criterion.step().map(this::text).orElseGet(() -> text(criterion.question()));
    }

    private void service(ReportedService service) {
        List<ReportedCriterion> shown = service.criteria().isEmpty() ? service.missing() : service.criteria();
        if (shown.isEmpty() && service.findings().isEmpty()) {
            return;
        }
        line("### " + text(service.name()));
        if (!shown.isEmpty()) {
            row(texts.say("criterion"), texts.say("verdict"), texts.say("reason"), texts.say("nextStep"));
            page.append("|---|---|---|---|\n");
            shown.forEach(criterion -> row(
                    escaped(criterion.criterion().value()) + " " + text(criterion.question()),
                    texts.say(criterion.verdict()),
                    text(criterion.reason()),
                    criterion.step().map(this::text).orElse("")));
            page.append('\n');
        }
        for (ReportedFinding finding : service.findings()) {
            page.append("- ")
                    .append(finding.rule())
                    .append(": ")
                    .append(text(finding.text()))
                    .append('\n');
        }
        page.append(service.findings().isEmpty() ? "" : "\n");
    }

    private void groups() {
        if (report.groups().isEmpty()) {
            return;
        }
        line("## " + texts.say("groups"));
        row(texts.say("grouping"), texts.say("group"), texts.say("members"), texts.say("scores"));
        page.append("|---|---|---|---|\n");
        for (ReportedGroup group : report.groups()) {
            String key = group.key().stream().map(GroupKey::value).collect(Collectors.joining(", "));
            row(escaped(group.grouping()), escaped(key), Integer.toString(group.members()), scores(group.scores()));
        }
        page.append('\n');
    }

    private String scores(List<ReportedScore> scores) {
        return scores.stream()
                .map(score -> escaped(score.measure()) + " "
                        + score.value().map(texts::number).orElseGet(() -> texts.say(score.state())))
                .collect(Collectors.joining("; "));
    }

    private String level(ReportedLevel level) {
        return level.rank() + " " + text(level.name());
    }

    private String text(LocalizedText text) {
        return escaped(text.inOrFirst(texts.language()));
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Keeps a text from becoming markup or ending its cell. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped.append(' ');
            } else if (c == '<') {
                escaped.append("&lt;");
            } else {
                escaped.append("\\`*_[]|#".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
