// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The day that it is in Latvia at a moment, whatever offset the moment is written with. Days in rules, terms and deadlines are
 * those of Latvia, which is our own inference.
 */
public final class LatvianDay {

    private static final ZoneId ZONE = ZoneId.of("Europe/Riga");

    private LatvianDay() {}

    /**
     * The day of a moment.
     *
     * @param moment the moment
     * @return the day in Latvia
     */
    public static LocalDate of(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    /**
     * The day that it is now.
     *
     * @param clock a clock of any zone
     * @return today in Latvia
     */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
