// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

/** A cell of a CSV file that no spreadsheet takes for a formula. */
final class CsvCell {

    private CsvCell() {}

    /** The text, quoted where it has to be, and with an apostrophe before what begins a formula. */
    static String of(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
