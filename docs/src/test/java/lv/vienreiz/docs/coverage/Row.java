// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One line of a table of what the sources name. */
record Row(List<String> cells) {

    /** Reads a table, whose comment lines begin with a hash. */
    static List<Row> in(Path file, int width) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new Row(List.of(line.split(";", -1))))
                .map(row -> row.checked(file, width))
                .toList();
    }

    private Row checked(Path file, int width) {
        if (cells.size() != width) {
            throw new IllegalStateException(file + ": expected " + width + " cells, found " + cells);
        }
        return this;
    }

    String cell(int index) {
        return cells.get(index);
    }
}
