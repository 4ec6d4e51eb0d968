// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines in a buffer of its own, and stops at a given place. */
final class Lines {

    /** The longest line that can be read. */
    static final int LONGEST = 1 << 20;

    private final InputStream stream;
    private final byte[] buffer = new byte[LONGEST];
    private final long last;
    private long place;
    private int filled;
    private int next;

    /**
     * Makes it.
     *
     * @param stream what is read
     * @param first at what place of the whole the stream begins
     * @param last a line that begins here or later belongs to somebody else
     */
    Lines(InputStream stream, long first, long last) {
        this.stream = stream;
        this.place = first;
        this.last = last;
    }

    /** Whether there is anything left. */
    boolean hasMore() throws IOException {
        return fill();
    }

    /** Whether the first sign that is no blank opens an object of JSON. */
    boolean startsAsJson() throws IOException {
        fill();
        int at = next;
        boolean mark = filled - next > 2 && buffer[next] == (byte) 0xEF && buffer[next + 1] == (byte) 0xBB;
        at += mark ? 3 : 0;
        while (at < filled && Character.isWhitespace(buffer[at])) {
            at++;
        }
        boolean json = at < filled && buffer[at] == '{';
        if (json) {
            move(mark ? next + 3 : next);
        }
        return json;
    }

    /** Passes over the rest of a line that somebody else reads. */
    void skipLine() throws IOException {
        while (fill()) {
            int end = end();
            if (end >= 0) {
                move(end + 1);
                return;
            }
            move(filled);
        }
    }

    /** The next line without its end, or an empty one at the end. */
    byte[] first() throws IOException {
        fill();
        int end = end() < 0 ? filled : end();
        byte[] line = Arrays.copyOfRange(buffer, next, end > next && buffer[end - 1] == '\r' ? end - 1 : end);
        move(Math.min(end + 1, filled));
        return line;
    }

    /** Hands over all lines. */
    void readTo(LineReader reader, Tally tally, Watch watch) throws IOException {
        boolean tooLong = false;
        long before = tally.events();
        while (fill() && place < last) {
            long start = place;
            int end = end();
            if (end < 0) {
                if (!tooLong) {
                    reader.tooLong();
                }
                tooLong = true;
                move(filled);
            } else {
                int begin = tooLong ? end + 1 : next;
                tooLong = false;
                move(reader.lines(buffer, begin, filled, last - place + next));
            }
            if (!watch.goesOn(place - start, tally.events() - before)) {
                return;
            }
            before = tally.events();
        }
    }

    private int end() {
        for (int at = next; at < filled; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private void move(int to) {
        place += to - next;
        next = to;
    }

    /** Reads on; false at the end. A last line without end gets one. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        int read = stream.readNBytes(buffer, filled, LONGEST - filled);
        filled += read;
        if (filled > 0 && filled < LONGEST && buffer[filled - 1] != '\n') {
            buffer[filled++] = '\n';
        }
        return filled > 0;
    }
}
