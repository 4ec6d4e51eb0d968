// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar ORDINARY = WorkingCalendar.of(
            IntStream.rangeClosed(2008, 2040).mapToObj(WorkingYear::ordinary).toList());

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, HOLIDAY",
        "2026-01-02, WORKING",
        "2026-04-03, HOLIDAY",
        "2026-04-06, HOLIDAY",
        "2026-05-01, HOLIDAY",
        "2026-05-04, HOLIDAY",
        "2026-06-23, HOLIDAY",
        "2026-06-24, HOLIDAY",
        "2026-11-18, HOLIDAY",
        "2026-12-24, HOLIDAY",
        "2026-12-31, HOLIDAY",
        "2026-11-21, WEEKEND",
        "2026-11-23, WORKING",
        // the 18th of November 2023 was a Saturday and the 4th of May 2025 a Sunday
        "2023-11-20, HOLIDAY",
        "2025-05-05, HOLIDAY",
        // Midsummer on a weekend is given on no other day
        "2024-06-25, WORKING",
    })
    void knowsTheDaysOfLatvia(LocalDate day, DayKind kind) {
        assertThat(ORDINARY.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void takesWhatWasOrderedForAYear() {
        WorkingYear ordered = WorkingYear.of(
                2023,
                List.of(new MovedDay(LocalDate.of(2023, 11, 17), LocalDate.of(2023, 11, 4))),
                List.of(LocalDate.of(2023, 7, 10)));
        WorkingCalendar calendar = WorkingCalendar.of(List.of(ordered));

        assertThat(calendar.kindOf(LocalDate.of(2023, 11, 17))).isEqualTo(DayKind.MOVED);
        assertThat(calendar.kindOf(LocalDate.of(2023, 11, 4))).isEqualTo(DayKind.WORKED_INSTEAD);
        assertThat(calendar.kindOf(LocalDate.of(2023, 7, 10))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.plus(LocalDate.of(2023, 11, 3), 1).date()).contains(LocalDate.of(2023, 11, 4));
        assertThat(calendar.plus(LocalDate.of(2023, 11, 16), 1).date()).contains(LocalDate.of(2023, 11, 21));
    }

    @Test
    void takesWhatWasOrderedAcrossTheTurnOfAYear() {
        LocalDate off = LocalDate.of(2027, 1, 4);
        LocalDate worked = LocalDate.of(2026, 12, 19);
        WorkingYear ordered = WorkingYear.of(2026, List.of(new MovedDay(off, worked)), List.of());
        WorkingCalendar both = WorkingCalendar.of(List.of(ordered, WorkingYear.ordinary(2027)));
        WorkingCalendar one = WorkingCalendar.of(List.of(ordered));

        assertThat(both.kindOf(off)).isEqualTo(DayKind.MOVED);
        assertThat(both.kindOf(worked)).isEqualTo(DayKind.WORKED_INSTEAD);
        assertThat(both.plus(LocalDate.of(2026, 12, 30), 1).date()).contains(LocalDate.of(2027, 1, 5));
        assertThat(one.kindOf(off)).isEqualTo(DayKind.UNKNOWN);
    }

    @Test
    void theLastStatementOfAYearCounts() {
        LocalDate off = LocalDate.of(2026, 7, 13);
        WorkingYear early = WorkingYear.of(2026, List.of(), List.of(off));

        assertThat(WorkingCalendar.of(List.of(early, WorkingYear.ordinary(2026)))
                        .kindOf(off))
                .isEqualTo(DayKind.WORKING);
    }

    @Test
    void guessesNothingOfAYearOfWhichNothingWasStated() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(WorkingYear.ordinary(2026)));

        assertThat(calendar.kindOf(LocalDate.of(2027, 3, 1))).isEqualTo(DayKind.UNKNOWN);
        assertThat(calendar.plus(LocalDate.of(2026, 12, 28), 2))
                .isEqualTo(new Reckoning.Found(LocalDate.of(2026, 12, 30)));
        assertThat(calendar.plus(LocalDate.of(2026, 12, 28), 3)).isEqualTo(new Reckoning.UnknownYear(2027));
    }

    @Property
    void countsAsManyWorkingDaysAsItWasAskedFor(
            @ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 9000) int from) {
        LocalDate start = LocalDate.of(2010, 1, 1).plusDays(from);
        LocalDate end = ORDINARY.plus(start, days).date().orElseThrow();

        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(d -> ORDINARY.kindOf(d)
                        .isWorking()))
                .hasSize(days);
        assertThat(days == 0 || ORDINARY.kindOf(end).isWorking()).isTrue();
    }

    @Test
    void refusesYearsBeforeItsRulesAndCountingBackwards() {
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(WorkingYear.ordinary(2007))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2007");
        assertThatThrownBy(() -> ORDINARY.plus(LocalDate.of(2026, 1, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenAndReadAsADocument() {
        WorkingYear year = WorkingYear.of(
                2026,
                List.of(new MovedDay(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 17))),
                List.of(LocalDate.of(2026, 7, 13)));

        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(WorkingYear.class, Documents.bytes(year, form))
                            .orElseThrow())
                    .isEqualTo(year);
        }
    }
}
