// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.catalog.Labels;
import lv.vienreiz.indicator.IndicatorReport;
import lv.vienreiz.indicator.ReportedValue;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** Writes the table of an annual report for people: aligned text, or CSV (RFC 4180, comma, CRLF). */
public enum TableText {
    /** Columns that are aligned by blanks. */
    TEXT,
    /** Comma-separated values with a heading; a text that a spreadsheet would take for a formula is led by an apostrophe. */
    CSV;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private static final List<String> COLUMNS = List.of(
            "indicator", "name", "unit", "from", "to", "value", "absence", "target", "gap", "zone", "alarm", "course");

    /**
     * The table as text.
     *
     * @param report the report
     * @param language the language of headings and texts
     * @return the lines, each with its end
     */
    public String of(IndicatorReport report, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> Labels.of(ReportedValue.class, column, language))
                .toList());
        report.lines().forEach(line -> rows.add(row(line, language)));
        StringBuilder out = new StringBuilder();
        if (this == CSV) {
            for (List<String> row : rows) {
                out.append(String.join(",", row.stream().map(TableText::quoted).toList()))
                        .append("\r\n");
            }
        } else {
            aligned(rows, out);
        }
        return out.toString();
    }

    private List<String> row(ReportedValue line, Language language) {
        return List.of(
                line.indicator().value(),
                text(line.name(), language),
                text(line.unit(), language),
                line.from().toString(),
                line.to().toString(),
                number(line.value()),
                constant(line.absence(), language),
                number(line.target()),
                number(line.gap()),
                text(line.zone(), language),
                line.alarm() ? "!" : "",
                constant(line.course(), language));
    }

    private String number(Optional<BigDecimal> value) {
        return this == CSV ? value.map(BigDecimal::toPlainString).orElse("") : AnnualTable.shown(value);
    }

    private static String text(Optional<LocalizedText> text, Language language) {
        return text.map(words -> words.inOrFirst(language)).orElse("");
    }

    private static String constant(Optional<? extends Enum<?>> constant, Language language) {
        return constant.map(value -> Labels.of(value, language)).orElse("");
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        String safe = formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static void aligned(List<List<String>> rows, StringBuilder out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
