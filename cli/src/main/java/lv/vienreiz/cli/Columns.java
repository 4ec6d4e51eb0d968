// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of a table for people: columns as wide as their widest cell, by code points; the last is ragged. */
final class Columns {

    private Columns() {}

    /** The lines of rows that have equally many cells. */
    static List<String> of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int i = 0; i < row.size(); i++) {
                line.append(' ').append(row.get(i)).append(" ".repeat(widths[i] + 1 - length(row.get(i))));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
