// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A span of time in which a centre is open, on one day of the week; a day with a break has two.
 *
 * @param day the day of the week
 * @param from the time of opening, such as {@code 08:30}, by the clock of the place
 * @param until the time of closing
 */
@Part
public record OpeningHours(
        Weekday day,
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String from,
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String until) {

    /** Makes a span. */
    public OpeningHours {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Makes a span.
     *
     * @param day the day of the week
     * @param from the time of opening
     * @param until the time of closing
     * @return the span, to the minute
     */
    public static OpeningHours of(Weekday day, LocalTime from, LocalTime until) {
        return new OpeningHours(
                day,
                from.withSecond(0).withNano(0).toString(),
                until.withSecond(0).withNano(0).toString());
    }

    /**
     * Tells whether a moment lies in the span; the moment of closing does not.
     *
     * @param moment a moment by the clock of the place
     * @return true if it does
     */
    public boolean holds(LocalDateTime moment) {
        String time = moment.toLocalTime().withSecond(0).withNano(0).toString();
        return day.name().equals(moment.getDayOfWeek().name())
                && from.compareTo(time) <= 0
                && time.compareTo(until) < 0;
    }
}
