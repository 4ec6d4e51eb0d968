// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often an indicator is measured or reported (M[278.7]). That these are the steps, and that they follow the calendar, is
 * our own inference; a week begins on Monday.
 */
public enum MeasuringFrequency {
    /** With each case, so that there is no period. */
    EACH_CASE(Period.ZERO),
    /** Each day. */
    DAILY(Period.ofDays(1)),
    /** Each week. */
    WEEKLY(Period.ofWeeks(1)),
    /** Each month. */
    MONTHLY(Period.ofMonths(1)),
    /** Each quarter. */
    QUARTERLY(Period.ofMonths(3)),
    /** Each half of a year. */
    HALF_YEARLY(Period.ofMonths(6)),
    /** Each year. */
    YEARLY(Period.ofYears(1));

    @SuppressWarnings("ImmutableEnumChecker") // a period is immutable
    private final Period step;

    MeasuringFrequency(Period step) {
        this.step = step;
    }

    /**
     * The period in which a day lies. The periods of one frequency follow each other without gap or overlap.
     *
     * @param day the day
     * @return the period, or nothing if each case is measured by itself
     */
    public Optional<MeasuringPeriod> periodOf(LocalDate day) {
        if (this == EACH_CASE) {
            return Optional.empty();
        }
        LocalDate first = begin(day);
        return Optional.of(new MeasuringPeriod(first, first.plus(step).minusDays(1)));
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case EACH_CASE, DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY, QUARTERLY, HALF_YEARLY -> {
                int months = step.getMonths();
                yield LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
            }
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    /**
     * Tells whether periods of this frequency fill those of another to the day, as months fill a quarter. Weeks fill no month.
     *
     * @param longer the other frequency
     * @return true if each of its periods is made of two or more whole periods of this one
     */
    public boolean fills(MeasuringFrequency longer) {
        boolean calendar = this == DAILY || compareTo(MONTHLY) >= 0;
        return this != EACH_CASE && calendar && compareTo(longer) < 0;
    }

    /**
     * The periods that lie wholly between two days, the earliest first.
     *
     * @param first the first day
     * @param last the last day
     * @return the periods, made as they are asked for; none if each case is measured by itself
     */
    public Stream<MeasuringPeriod> periods(LocalDate first, LocalDate last) {
        return periodOf(first)
                .map(period -> period.from().isBefore(first) ? following(period) : period)
                .map(start -> Stream.iterate(start, period -> !period.to().isAfter(last), this::following))
                .orElseGet(Stream::empty);
    }

    private MeasuringPeriod following(MeasuringPeriod period) {
        LocalDate first = period.from().plus(step);
        return new MeasuringPeriod(first, first.plus(step).minusDays(1));
    }
}
