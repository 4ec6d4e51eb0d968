// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads events from lines of comma-separated values by the columns that the heading names. The heading's own separator
 * holds: a comma, or else a semicolon. A field may stand in quotes, but may not go on in the next line.
 */
final class CsvLines implements LineReader {

    private final Tally tally;
    private final UsageDimension[] wanted;
    private final ByteDictionary[] dictionaries;
    private final byte separator;
    private final int[] columns;
    private final int[] starts;
    private final int[] ends;
    private final int needed;

    private CsvLines(Tally tally, byte separator, int... columns) {
        this.tally = tally;
        this.separator = separator;
        this.columns = columns;
        wanted = tally.layout().by().toArray(UsageDimension[]::new);
        dictionaries = new ByteDictionary[wanted.length];
        int last = 0;
        for (int i = 0; i < wanted.length; i++) {
            last = Math.max(last, columns[i]);
            if (wanted[i] != UsageDimension.MONTH) {
                dictionaries[i] = tally.dictionary(wanted[i]);
            }
        }
        needed = last + 1;
        starts = new int[needed];
        ends = new int[needed];
    }

    /** Makes a reader by a heading, for as many tallies as there are; a column that is not there is a fault. */
    static List<LineReader> by(byte[] heading, List<Tally> tallies) {
        String line = new String(heading, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        String mark = line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ";" : ",";
        List<String> names = new ArrayList<>();
        for (String name : line.split(mark, -1)) {
            names.add(name.strip().replace("\"", "").toLowerCase(Locale.ROOT));
        }
        List<UsageDimension> by = tallies.get(0).layout().by();
        int[] columns = new int[by.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = names.indexOf(by.get(i).column());
            if (columns[i] < 0) {
                tallies.get(0).fault(LineFault.Kind.NO_COLUMN, by.get(i).column());
                return List.of();
            }
        }
        return tallies.stream()
                .<LineReader>map(tally -> new CsvLines(tally, (byte) mark.charAt(0), columns))
                .toList();
    }

    @Override
    public void tooLong() {
        tally.nextLine();
        tally.fault(LineFault.Kind.LONG, "");
    }

    @Override
    public void line(byte[] bytes, int from, int to) {
        tally.nextLine();
        if (from == to) {
            return;
        }
        int field = 0;
        int start = from;
        for (int at = from; at < to && field < needed; at++) {
            byte here = bytes[at];
            if (here == separator) {
                starts[field] = start;
                ends[field++] = at;
                start = at + 1;
            } else if (here == '"') {
                quoted(bytes, from, to);
                return;
            }
        }
        if (field < needed) {
            starts[field] = start;
            ends[field++] = to;
        }
        count(bytes, field);
    }

    private void count(byte[] bytes, int fields) {
        long key = 0;
        for (int i = 0; i < wanted.length; i++) {
            int column = columns[i];
            if (column >= fields) {
                tally.fault(LineFault.Kind.FEW_FIELDS, wanted[i].column());
                return;
            }
            int from = starts[column];
            int to = ends[column];
            int code;
            if (from == to) {
                tally.fault(LineFault.Kind.EMPTY, wanted[i].column());
                return;
            }
            if (wanted[i] == UsageDimension.MONTH) {
                code = Moment.month(bytes, from, to);
            } else {
                code = dictionaries[i].code(bytes, from, to);
            }
            if (code < 0) {
                boolean moment = wanted[i] == UsageDimension.MONTH;
                tally.fault(moment ? LineFault.Kind.MOMENT : LineFault.Kind.TOO_MANY, wanted[i].column());
                return;
            }
            key |= tally.layout().put(wanted[i], code);
        }
        tally.event(key);
    }

    /** The slow way for a line with quotes: the fields are copied without them. */
    private void quoted(byte[] bytes, int from, int to) {
        byte[] plain = new byte[to - from];
        int length = 0;
        int field = 0;
        int start = 0;
        boolean inside = false;
        for (int at = from; at < to; at++) {
            byte here = bytes[at];
            if (here == '"') {
                boolean doubled = inside && at + 1 < to && bytes[at + 1] == '"';
                if (doubled) {
                    plain[length++] = here;
                    at++;
                } else {
                    inside = !inside;
                }
            } else if (here == separator && !inside) {
                field = ended(field, start, length);
                start = length;
            } else {
                plain[length++] = here;
            }
        }
        if (inside) {
            tally.fault(LineFault.Kind.QUOTE, "");
            return;
        }
        count(plain, Math.min(ended(field, start, length), needed));
    }

    private int ended(int field, int start, int end) {
        if (field < needed) {
            starts[field] = start;
            ends[field] = end;
        }
        return field + 1;
    }
}
