// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * A report as comma-separated values (RFC 4180): one line for each service, one column for each score. Numbers have a decimal
 * point in any language. Safe for several threads.
 */
public final class ReportCsv {

    private final StringBuilder lines = new StringBuilder();
    private final AssessmentReport report;
    private final Language language;

    private ReportCsv(AssessmentReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param language the language of names and texts; the heads of columns are the same in any
     * @return the lines, each ended by a line break; a text cannot become a formula of a spreadsheet
     */
    public static String of(AssessmentReport report, Language language) {
        ReportCsv writer = new ReportCsv(report, language);
        writer.write();
        return writer.lines.toString();
    }

    private void write() {
        TreeSet<String> measures = new TreeSet<>();
        report.assessed().forEach(service -> service.scores().forEach(score -> measures.add(score.measure())));
        List<String> head = new ArrayList<>(List.of("service", "name", "asOf", "importance", "level", "target", "gap"));
        head.addAll(measures);
        head.addAll(List.of("nextCriterion", "nextStep"));
        line(head);
        for (ReportedService service : report.assessed()) {
            List<String> cells = new ArrayList<>(List.of(
                    service.service().value(),
                    text(service.name()),
                    report.asOf().toString(),
                    service.importance().map(Enum::name).orElse(""),
                    service.level().map(level -> Integer.toString(level.rank())).orElse(""),
                    service.target()
                            .map(level -> Integer.toString(level.rank()))
                            .orElse(""),
                    service.level().isPresent() ? Integer.toString(service.gap()) : ""));
            measures.forEach(measure -> cells.add(score(service, measure)));
            cells.add(service.next().map(next -> next.criterion().value()).orElse(""));
            cells.add(service.next()
                    .map(next -> text(next.step().orElse(next.question())))
                    .orElse(""));
            line(cells);
        }
    }

    private static String score(ReportedService service, String measure) {
        return service.scores().stream()
                .filter(score -> score.measure().equals(measure))
                .findFirst()
                .flatMap(ReportedScore::value)
                .map(value -> value.toPlainString())
                .orElse("");
    }

    private String text(LocalizedText text) {
        return text.inOrFirst(language);
    }

    private void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            lines.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        lines.append("\r\n");
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
