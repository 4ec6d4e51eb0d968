// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads events from lines of comma-separated values by the columns that the heading names. The heading's own separator
 * holds: a comma, or else a semicolon. A field may stand in quotes, but may not go on in the next line.
 */
final class CsvLines implements LineReader {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long LOW = 0x7F * ONES;
    private static final long ENDS = '\n' * ONES;
    private static final long QUOTES = '"' * ONES;

    private final Tally tally;
    private final UsageDimension[] wanted;
    private final ByteDictionary[] dictionaries;
    private final byte separator;
    private final int[] columns;
    private final int[] starts;
    private final int[] ends;
    private final int needed;
    private final long separators;
    private int lineStart;
    private int fieldStart;
    private int field;
    private boolean quoted;

    private CsvLines(Tally tally, byte separator, int... columns) {
        this.tally = tally;
        this.separator = separator;
        this.columns = columns;
        separators = separator * ONES;
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
        byte[] line = Arrays.copyOfRange(bytes, from, to + 1);
        line[line.length - 1] = '\n';
        lines(line, 0, line.length, line.length);
    }

    /** Looks at eight bytes at once for separators, quotes and ends of lines. */
    @Override
    public int lines(byte[] bytes, int from, int to, long limit) {
        begin(from);
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            long marks = equal(eight, separators) | equal(eight, ENDS) | equal(eight, QUOTES);
            while (marks != 0) {
                if (mark(bytes, at + (Long.numberOfTrailingZeros(marks) >>> 3)) && lineStart >= limit) {
                    return lineStart;
                }
                marks &= marks - 1;
            }
        }
        for (; at < to; at++) {
            if (mark(bytes, at) && lineStart >= limit) {
                return lineStart;
            }
        }
        return lineStart;
    }

    /** The highest bit of each byte that is equal in both. */
    private static long equal(long eight, long pattern) {
        long other = eight ^ pattern;
        return ~((other & LOW) + LOW | other | LOW);
    }

    private void begin(int at) {
        lineStart = at;
        fieldStart = at;
        field = 0;
        quoted = false;
    }

    /** Takes a sign that may be a mark; true if it ends a line. */
    private boolean mark(byte[] bytes, int at) {
        byte here = bytes[at];
        if (here == separator) {
            if (field < needed) {
                starts[field] = fieldStart;
                ends[field++] = at;
                fieldStart = at + 1;
            }
        } else if (here == '\n') {
            ended(bytes, at > lineStart && bytes[at - 1] == '\r' ? at - 1 : at);
            begin(at + 1);
            return true;
        } else if (here == '"') {
            quoted = true;
        }
        return false;
    }

    private void ended(byte[] bytes, int to) {
        tally.nextLine();
        if (quoted) {
            unquoted(bytes, lineStart, to);
        } else if (to > lineStart) {
            if (field < needed) {
                starts[field] = fieldStart;
                ends[field++] = to;
            }
            count(bytes, field);
        }
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
                tally.fault(LineFault.ofCode(wanted[i], code), wanted[i].column());
                return;
            }
            key |= tally.layout().put(wanted[i], code);
        }
        tally.event(key);
    }

    /** The slow way for a line with quotes: the fields are copied without them. */
    private void unquoted(byte[] bytes, int from, int to) {
        byte[] plain = new byte[to - from];
        int length = 0;
        int fields = 0;
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
                fields = put(fields, start, length);
                start = length;
            } else {
                plain[length++] = here;
            }
        }
        if (inside) {
            tally.fault(LineFault.Kind.QUOTE, "");
            return;
        }
        count(plain, Math.min(put(fields, start, length), needed));
    }

    private int put(int number, int start, int end) {
        if (number < needed) {
            starts[number] = start;
            ends[number] = end;
        }
        return number + 1;
    }
}
