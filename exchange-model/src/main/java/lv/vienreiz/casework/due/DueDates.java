// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.casework.due.ExecutionClock.Pause;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.workday.Reckoning;
import lv.vienreiz.workday.WorkingCalendar;

/**
 * Reckons by when a case is due. The day of the beginning is not counted, and a day or month that ends on a day that is not
 * worked on is due on the next working day. A pause that begins after the last day moves it no more, so that a case that is
 * late stays late while it waits for the client. All of this is our own inference. Days are those of Latvia. Immutable.
 *
 * <pre>{@code
 * DueDates.by(calendar).of(serviceCase.history(), description.processingTime().orElseThrow())
 * }</pre>
 */
public final class DueDates {

    private final WorkingCalendar calendar;
    private final PausePolicy policy;

    private DueDates(WorkingCalendar calendar, PausePolicy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    /**
     * Reckons by a calendar; the clock stands still while the client has to do something.
     *
     * @param calendar the working days
     * @return what reckons
     */
    public static DueDates by(WorkingCalendar calendar) {
        return new DueDates(calendar, PausePolicy.FOR_THE_CLIENT);
    }

    /**
     * Reckons with other pauses.
     *
     * @param other in which states the clock stands still
     * @return what reckons so
     */
    public DueDates pausedBy(PausePolicy other) {
        return new DueDates(calendar, other);
    }

    /**
     * Reckons by when a case is due.
     *
     * @param history the moves of the case in order
     * @param time how long the service takes once everything is there
     * @return the day, or why it cannot be said
     */
    public DueDate of(List<StatusEntry> history, ProcessingTime time) {
        ExecutionClock clock = ExecutionClock.of(history, policy);
        if (clock.startedAt().isEmpty()) {
            return new DueDate.NotStarted();
        }
        List<Pause> inTime = new ArrayList<>();
        Reckoning due = reckon(clock.startedAt().get(), inTime, time);
        for (Pause pause : clock.pauses()) {
            if (due.date().filter(LatvianDay.of(pause.from())::isAfter).isPresent()) {
                break;
            }
            if (pause.to().isEmpty() && clock.isPaused()) {
                return new DueDate.Paused();
            }
            inTime.add(pause);
            due = reckon(clock.startedAt().get(), inTime, time);
        }
        return due.fold(DueDate.Due::new, DueDate.UnknownYear::new);
    }

    /**
     * Tells whether a case is late: not executed in time, or executed after it was due.
     *
     * @param history the moves of the case in order
     * @param time how long the service takes
     * @param today the day for which this is asked
     * @return true if it is late, or nothing where a year is unknown
     */
    public Optional<Boolean> isOverdue(List<StatusEntry> history, ProcessingTime time, LocalDate today) {
        DueDate due = of(history, time);
        if (due instanceof DueDate.UnknownYear) {
            return Optional.empty();
        }
        LocalDate until = ExecutionClock.of(history, policy)
                .endedAt()
                .map(LatvianDay::of)
                .filter(day -> day.isBefore(today))
                .orElse(today);
        return Optional.of(due.date().filter(until::isAfter).isPresent());
    }

    private Reckoning reckon(OffsetDateTime start, List<Pause> pauses, ProcessingTime time) {
        if (time.unit() == TimeUnit.HOUR) {
            Duration paused = pauses.stream()
                    .map(pause -> Duration.between(pause.from(), pause.to().orElse(pause.from())))
                    .reduce(Duration.ZERO, Duration::plus);
            return new Reckoning.Found(
                    LatvianDay.of(start.plusHours(time.amount()).plus(paused)));
        }
        LocalDate from = LatvianDay.of(start);
        if (time.unit() == TimeUnit.WORKING_DAY) {
            return workingDays(from, pauses, time.amount());
        }
        LocalDate end = time.unit() == TimeUnit.MONTH ? from.plusMonths(time.amount()) : from.plusDays(time.amount());
        return calendar.onOrAfter(end.plusDays(calendarDays(pauses)));
    }

    /** Passes over the working days on which the clock stood still. */
    private Reckoning workingDays(LocalDate from, List<Pause> pauses, int amount) {
        int more = 0;
        for (Pause pause : pauses) {
            LocalDate end = LatvianDay.of(pause.to().orElse(pause.from()));
            for (LocalDate day = LatvianDay.of(pause.from()).plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                more += calendar.kindOf(day).isWorking() ? 1 : 0;
            }
        }
        return calendar.plus(from, amount + more);
    }

    private static long calendarDays(List<Pause> pauses) {
        return pauses.stream()
                .mapToLong(pause -> ChronoUnit.DAYS.between(
                        LatvianDay.of(pause.from()), LatvianDay.of(pause.to().orElse(pause.from()))))
                .sum();
    }
}
