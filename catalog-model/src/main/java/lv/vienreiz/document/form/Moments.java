// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes dates and points in time, the common shapes without the machinery of a formatter. */
public final class Moments {

    /** The pattern of a date in the schemas: year 0001 to 9999, month and day; that the day exists is checked apart. */
    public static final String DATE_PATTERN =
            "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])" + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /** The pattern of a point in time in the schemas: at most nine decimals of a second, at most 14 hours from UTC. */
    public static final String DATE_TIME_PATTERN = DATE_PATTERN
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
            + "(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    private Moments() {}

    /**
     * Reads a date.
     *
     * @param text year, month and day joined by hyphens
     * @return the date, or null if the text is none
     */
    public static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return day(text);
    }

    /**
     * Reads a point in time.
     *
     * @param text date, {@code T}, time with seconds, and {@code Z} or an offset
     * @return the point in time, or null if the text is none
     */
    public static @Nullable OffsetDateTime dateTime(String text) {
        if (text.length() == 20 && text.charAt(19) == 'Z' && hasTimeMarks(text)) {
            return utc(text);
        }
        try {
            return Formatter.ANY.matcher(text).matches() ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    /**
     * Writes a point in time so that XML Schema accepts it, that is, always with seconds.
     *
     * @param moment the point in time
     * @return its text
     */
    public static String text(OffsetDateTime moment) {
        return moment.getNano() == 0 && moment.getSecond() == 0
                ? Formatter.WITH_SECONDS.format(moment)
                : moment.toString();
    }

    private static @Nullable OffsetDateTime utc(String text) {
        LocalDate date = day(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        boolean sound = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return date != null && sound
                ? OffsetDateTime.of(date, LocalTime.of(hour, minute, second), ZoneOffset.UTC)
                : null;
    }

    private static boolean hasTimeMarks(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static @Nullable LocalDate day(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /**
     * Tells whether a date can be written.
     *
     * @param date the date
     * @return true if its year has four digits
     */
    static boolean isWritable(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= 9999;
    }

    /**
     * Tells whether a point in time can be written.
     *
     * @param moment the point in time
     * @return true if its year has four digits, and its offset whole minutes and at most 14 hours
     */
    static boolean isWritable(OffsetDateTime moment) {
        int offset = moment.getOffset().getTotalSeconds();
        return isWritable(moment.toLocalDate()) && offset % 60 == 0 && Math.abs(offset) <= 14 * 3600;
    }

    /** Loaded only when a full minute is written, or a rare spelling read. */
    private static final class Formatter {
        static final Pattern ANY = Pattern.compile(DATE_TIME_PATTERN);

        static final DateTimeFormatter WITH_SECONDS = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral('T')
                .appendValue(ChronoField.HOUR_OF_DAY, 2)
                .appendLiteral(':')
                .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
                .appendLiteral(':')
                .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
                .appendOffsetId()
                .toFormatter(java.util.Locale.ROOT);

        private Formatter() {}
    }
}
