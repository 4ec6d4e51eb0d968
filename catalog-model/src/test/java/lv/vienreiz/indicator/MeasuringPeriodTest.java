// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringPeriodTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 200_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<MeasuringFrequency> regular() {
        return Arbitraries.of(MeasuringFrequency.values()).filter(every -> every != MeasuringFrequency.EACH_CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-22, 2026-11-22",
        "WEEKLY, 2026-11-16, 2026-11-22",
        "MONTHLY, 2026-11-01, 2026-11-30",
        "QUARTERLY, 2026-10-01, 2026-12-31",
        "HALF_YEARLY, 2026-07-01, 2026-12-31",
        "YEARLY, 2026-01-01, 2026-12-31"
    })
    void followsTheCalendar(MeasuringFrequency every, LocalDate from, LocalDate to) {
        assertThat(every.periodOf(LocalDate.of(2026, 11, 22))).hasValue(new MeasuringPeriod(from, to));
    }

    @Test
    void casesHaveNoPeriods() {
        assertThat(MeasuringFrequency.EACH_CASE.periodOf(LocalDate.EPOCH)).isEmpty();
        assertThat(MeasuringFrequency.EACH_CASE.periods(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1)))
                .isEmpty();
    }

    @Property
    void everyDayIsInExactlyOnePeriodAndTheNextBeginsRightAfter(
            @ForAll("days") LocalDate day, @ForAll("regular") MeasuringFrequency every) {
        MeasuringPeriod period = every.periodOf(day).orElseThrow();

        assertThat(period.contains(day)).isTrue();
        assertThat(every.periodOf(period.from())).hasValue(period);
        assertThat(every.periodOf(period.to())).hasValue(period);
        assertThat(every.periodOf(period.to().plusDays(1)).orElseThrow().from())
                .isEqualTo(period.to().plusDays(1));
    }

    @Property
    void thePeriodsBetweenTwoDaysAreWholeAndWithoutGap(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 3000) int length,
            @ForAll("regular") MeasuringFrequency every) {
        LocalDate last = first.plusDays(length);
        List<MeasuringPeriod> periods = every.periods(first, last).toList();

        assertThat(periods)
                .allMatch(period -> !period.from().isBefore(first)
                        && !period.to().isAfter(last)
                        && every.periodOf(period.from()).orElseThrow().equals(period));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
        }
        long whole = first.datesUntil(last.plusDays(1))
                .map(day -> every.periodOf(day).orElseThrow())
                .distinct()
                .filter(period -> !period.from().isBefore(first) && !period.to().isAfter(last))
                .count();
        assertThat(periods).hasSize((int) whole);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new MeasuringPeriod(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1970-01-01 to 1969-12-31");
    }

    @Test
    void theEarlierPeriodComesFirst() {
        MeasuringPeriod day = new MeasuringPeriod(LocalDate.EPOCH, LocalDate.EPOCH);
        MeasuringPeriod longer = new MeasuringPeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));

        assertThat(List.of(longer, day).stream().sorted()).containsExactly(day, longer);
        assertThat(longer).hasToString("1970-01-01/1970-01-02");
    }
}
