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

    private final Map<Integer, Year> years;

    private WorkingCalendar(Map<Integer, Year> years) {
        this.years = years;
    }

    /** What is special in one year. */
    private record Year(Set<LocalDate> holidays, Set<LocalDate> moved, Set<LocalDate> worked) {}

    /**
     * A calendar of some years.
     *
     * @param stated what was ordered for each; the last statement of a year counts
     * @return the calendar
     * @throws IllegalArgumentException if a year is before 2008
     */
    public static WorkingCalendar of(Collection<WorkingYear> stated) {
        Map<Integer, Year> years = new TreeMap<>();
        for (WorkingYear year : stated) {
            years.put(year.year(), yearOf(year));
        }
        return new WorkingCalendar(years);
    }

    private static Year yearOf(WorkingYear stated) {
        if (stated.year() < 2008) {
            throw new IllegalArgumentException("Working days are known from 2008, found " + stated.year());
        }
        Set<LocalDate> moved = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (MovedDay day : stated.moved()) {
            moved.add(day.off());
            worked.add(day.worked());
        }
        Set<LocalDate> holidays = new HashSet<>(LatvianHolidays.of(stated.year()));
        holidays.addAll(stated.daysOff());
        for (LocalDate day : List.copyOf(holidays)) {
            if (GIVEN_LATER.contains(MonthDay.from(day)) && isWeekend(day)) {
                holidays.add(nextWorked(day, holidays));
            }
        }
        return new Year(holidays, moved, worked);
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
        Year year = years.get(day.getYear());
        if (year == null) {
            return DayKind.UNKNOWN;
        }
        if (year.worked().contains(day)) {
            return DayKind.WORKED_INSTEAD;
        }
        if (year.holidays().contains(day)) {
            return DayKind.HOLIDAY;
        }
        if (year.moved().contains(day)) {
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
