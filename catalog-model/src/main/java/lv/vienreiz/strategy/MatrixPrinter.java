// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Labels;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** Lays a table out in columns of equal width; the names of channels are long, so they stand below it by number. */
final class MatrixPrinter {

    /** Stands where a channel is used and no number is planned. */
    private static final String USED = "+";

    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ChannelMatrix.class.getResourceAsStream("matrix_lv.properties"),
                ChannelMatrix.class.getResourceAsStream("matrix_en.properties"));
    }

    private final ChannelMatrix matrix;
    private final Language language;

    MatrixPrinter(ChannelMatrix matrix, Language language) {
        this.matrix = matrix;
        this.language = language;
    }

    String text() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(word(matrix.subject() + "." + matrix.measure()));
        for (int i = 0; i < matrix.channels().size(); i++) {
            head.add(mark(i));
        }
        head.add(word("total"));
        lines.add(head);
        matrix.rows().forEach(row -> lines.add(cells(row)));
        if (matrix.measure() == ChannelMatrix.Measure.VOLUME) {
            lines.add(totals());
        }
        return laidOut(lines) + legend();
    }

    private String legend() {
        StringBuilder legend = new StringBuilder();
        for (int i = 0; i < matrix.channels().size(); i++) {
            String name = Labels.of(matrix.channels().get(i), language);
            legend.append(mark(i)).append(' ').append(name).append('\n');
        }
        return legend.toString();
    }

    private static String mark(int channel) {
        return "(" + (channel + 1) + ")";
    }

    private List<String> cells(ChannelMatrix.Row row) {
        List<String> line = new ArrayList<>();
        line.add(row.name().inOrFirst(language));
        for (ChannelKind channel : matrix.channels()) {
            Optional<BigDecimal> cell = row.cells().getOrDefault(channel, Optional.empty());
            line.add(cell.map(MatrixPrinter::number).orElse(row.cells().containsKey(channel) ? USED : ""));
        }
        line.add(number(row.total()));
        return line;
    }

    private List<String> totals() {
        List<String> line = new ArrayList<>();
        line.add(word("total"));
        matrix.channels().forEach(channel -> line.add(number(matrix.channelTotal(channel))));
        line.add(number(matrix.total()));
        return line;
    }

    private String word(String key) {
        return Loaded.TEXTS.get(key, language);
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String laidOut(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder laid = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(each -> width(each.get(column)))
                        .max()
                        .orElse(0);
                String blanks = " ".repeat(width - width(line.get(i)));
                laid.append(i == 0 ? "" : " | ")
                        .append(i == 0 ? "" : blanks)
                        .append(line.get(i))
                        .append(i == 0 ? blanks : "");
            }
            text.append(laid).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
