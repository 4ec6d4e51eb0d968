// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.Locale;

/** Reads the month of a moment such as {@code 2026-11-22T09:30:00+02:00} from its bytes. */
final class Moment {

    static final int NONE = -1;

    private static final int DATE = 10;
    private static final int MONTHS = 12;

    private Moment() {}

    /** The number of the month since the year 0, or {@link #NONE} if there is no date. */
    static int month(byte[] bytes, int from, int to) {
        if (to - from < DATE || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return NONE;
        }
        if (to - from > DATE && bytes[from + DATE] != 'T' && bytes[from + DATE] != ' ') {
            return NONE;
        }
        int year = two(bytes, from) * 100 + two(bytes, from + 2);
        int month = two(bytes, from + 5);
        int day = two(bytes, from + 8);
        boolean date = year >= 0 && month >= 1 && month <= MONTHS && day >= 1 && day <= 31;
        return date ? year * MONTHS + month - 1 : NONE;
    }

    /** Two digits; so far below zero that nothing added lifts it, if they are none. */
    private static int two(byte[] bytes, int at) {
        int high = bytes[at] - '0';
        int low = bytes[at + 1] - '0';
        return high < 0 || high > 9 || low < 0 || low > 9 ? -1_000_000 : high * 10 + low;
    }

    static String text(int month) {
        return String.format(Locale.ROOT, "%04d-%02d", month / MONTHS, month % MONTHS + 1);
    }

    /** The number of a month written as {@code 2026-11}. */
    static int parse(String text) {
        return Integer.parseInt(text.substring(0, 4)) * MONTHS + Integer.parseInt(text.substring(5)) - 1;
    }
}
