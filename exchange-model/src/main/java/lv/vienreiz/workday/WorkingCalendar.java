// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.workday.library.LatvianHolidays;

/**
 * The working days of Latvia: Monday to Friday without the public holidays, with what was ordered for each year. The holidays
 * that come every year are known; what is ordered anew each year must be stated, and a year without such a statement is
 * unknown. The 4th of May and the 18th of November are given on the next working day if they fall on a weekend, as the law on
 * public holidays has it since 2007. Immutable and safe for several threads.
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.of(List.of(WorkingYear.ordinary(2026), WorkingYear.ordinary(2027)));
 * calendar.plus(LocalDate.of(2026, 12, 23), 2).date()      // 29 December
 * }</pre>
 */
public final class WorkingCalendar {

    private static final Set<MonthDay> GIVEN_LATER = Set.of(MonthDay.of(5, 4), MonthDay.of(11, 18));

    private final Map<Integer, Set<LocalDate>> holidays;
    private final Set<LocalDate> moved;
    private final Set<LocalDate> worked;

    private WorkingCalendar(Collection<WorkingYear> stated) {
        Set<LocalDate> free =
                stated.stream().flatMap(year -> year.daysOff().stream()).collect(Collectors.toSet());
        holidays = stated.stream()
                .map(WorkingYear::year)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), year -> holidaysOf(year, free)));
        moved = days(stated, MovedDay::off);
        worked = days(stated, MovedDay::worked);
    }

    private static Set<LocalDate> days(Collection<WorkingYear> stated, Function<MovedDay, LocalDate> day) {
        return stated.stream().flatMap(year -> year.moved().stream()).map(day).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A calendar of some years. A day that was ordered counts in the year in which it lies, whichever year ordered it: work is
     * moved across the turn of a year, too.
     *
     * @param stated what was ordered for each; the last statement of a year counts
     * @return the calendar
     * @throws IllegalArgumentException if a year is before 2008
     */
    public static WorkingCalendar of(Collection<WorkingYear> stated) {
        Map<Integer, WorkingYear> years = new TreeMap<>();
        for (WorkingYear year : stated) {
            if (year.year() < 2008) {
                throw new IllegalArgumentException("Working days are known from 2008, found " + year.year());
            }
            years.put(year.year(), year);
        }
        return new WorkingCalendar(years.values());
    }

    private static Set<LocalDate> holidaysOf(int year, Set<LocalDate> free) {
        Set<LocalDate> holidays = new HashSet<>(LatvianHolidays.of(year));
        free.stream().filter(day -> day.getYear() == year).forEach(holidays::add);
        for (LocalDate day : List.copyOf(holidays)) {
            if (GIVEN_LATER.contains(MonthDay.from(day)) && isWeekend(day)) {
                holidays.add(nextWorked(day, holidays));
            }
        }
        return Set.copyOf(holidays);
    }

    private static LocalDate nextWorked(LocalDate day, Set<LocalDate> holidays) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || holidays.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Tells what kind of day a day is.
     *
     * @param day the day
     * @return its kind
     */
    public DayKind kindOf(LocalDate day) {
        Set<LocalDate> ofItsYear = holidays.get(day.getYear());
        if (ofItsYear == null) {
            return DayKind.UNKNOWN;
        }
        if (worked.contains(day)) {
            return DayKind.WORKED_INSTEAD;
        }
        if (ofItsYear.contains(day)) {
            return DayKind.HOLIDAY;
        }
        if (moved.contains(day)) {
            return DayKind.MOVED;
        }
        return isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    /**
     * Counts working days from the day after a day.
     *
     * @param day the day that is not counted
     * @param workingDays how many, 0 or more; none gives the day itself
     * @return the day that is reached, or the year that is unknown
     * @throws IllegalArgumentException if the number is negative
     */
    public Reckoning plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, found " + workingDays);
        }
        LocalDate now = day;
        for (int left = workingDays; left > 0; ) {
            now = now.plusDays(1);
            DayKind kind = kindOf(now);
            if (kind == DayKind.UNKNOWN) {
                return new Reckoning.UnknownYear(now.getYear());
            }
            left -= kind.isWorking() ? 1 : 0;
        }
        return new Reckoning.Found(now);
    }

    /**
     * Finds the first working day from a day on.
     *
     * @param day the day
     * @return the day itself if it is worked on, else the next that is, or the year that is unknown
     */
    public Reckoning onOrAfter(LocalDate day) {
        return plus(day.minusDays(1), 1);
    }
}
