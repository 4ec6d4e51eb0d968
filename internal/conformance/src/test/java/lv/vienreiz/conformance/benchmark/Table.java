// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A published table: some lines of headings, one that names the columns, and rows. */
final class Table {

    private Table() {}

    /** Reads the rows below the line that names a column "Country". Columns without a name are left out. */
    static List<Map<String, String>> rows(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = List.of();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
            for (CSVRecord record : parser) {
                List<String> cells = record.toList().stream().map(String::strip).toList();
                if (!names.isEmpty()) {
                    rows.add(row(names, cells));
                } else if (cells.contains("Country")) {
                    names = cells;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            if (!names.get(i).isEmpty()) {
                row.put(names.get(i), cells.get(i));
            }
        }
        return row;
    }
}
