// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import static lv.vienreiz.indicator.series.Indicators.DAY;
import static lv.vienreiz.indicator.series.Indicators.derived;
import static lv.vienreiz.indicator.series.Indicators.months;
import static lv.vienreiz.indicator.series.Indicators.quarterly;
import static lv.vienreiz.indicator.series.Indicators.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.indicator.Absence;
import lv.vienreiz.indicator.Course;
import lv.vienreiz.indicator.DatedValue;
import lv.vienreiz.indicator.Derivation;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.MeasuredValue;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.indicator.MeasuringPeriod;
import lv.vienreiz.indicator.TargetAim;
import lv.vienreiz.indicator.TargetZone;
import lv.vienreiz.indicator.Thresholds;
import lv.vienreiz.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorSeriesTest {

    private static final IndicatorPassport REMOTE = quarterly("remote").build();
    private static final IndicatorPassport ALL = quarterly("all").build();
    private static final IndicatorPassport SHARE = derived("share", "100 * remote / all", "remote", "all");

    private static IndicatorSeries series(String id, IndicatorBook book) {
        return book.series(IndicatorId.parse(id), DAY).orElseThrow();
    }

    private static String shown(IndicatorSeries series) {
        return series.points().stream()
                .map(point -> point.value()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> point.absence().orElseThrow().name()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aQuarterWithoutMeasurementIsMissingOnlyOnceItHasEnded() {
        IndicatorBook book = IndicatorBook.of(List.of(REMOTE), List.of(quarters("remote", "30", "-", "?")));

        assertThat(shown(series("remote", book))).isEqualTo("30 NOT_MEASURED EXPLAINED");
        assertThat(series("remote", book).missing()).hasSize(2);
        assertThat(book.series(IndicatorId.parse("remote"), LocalDate.of(2026, 4, 1))
                        .orElseThrow()
                        .points())
                .hasSize(1);
        assertThat(book.series(IndicatorId.parse("nobody"), DAY)).isEmpty();
    }

    @Test
    void aDerivedIndicatorIsComputedPeriodByPeriod() {
        IndicatorBook book = IndicatorBook.of(
                List.of(SHARE, REMOTE, ALL),
                List.of(quarters("remote", "30", "45", "10"), quarters("all", "60", "0", "-")));

        assertThat(shown(series("share", book))).isEqualTo("50 DIVISION_BY_ZERO INPUT_MISSING");
    }

    @Test
    void anIndicatorCanBeDerivedFromDerivedOnes() {
        IndicatorPassport rest = derived("rest", "100 - share", "share");
        IndicatorBook book = IndicatorBook.of(
                List.of(rest, SHARE, REMOTE, ALL), List.of(quarters("remote", "15"), quarters("all", "60")));

        assertThat(shown(series("rest", book))).isEqualTo("75 INPUT_MISSING INPUT_MISSING");
    }

    @Test
    void whatIsDerivedFromItselfOrCannotBeReadSaysSo() {
        IndicatorPassport hen = derived("hen", "egg + 1", "egg");
        IndicatorPassport egg = derived("egg", "hen + 1", "hen");
        IndicatorPassport words = derived("words", "remote par all", "remote");
        IndicatorBook book = IndicatorBook.of(List.of(hen, egg, words, REMOTE), List.of(quarters("remote", "1")));

        assertThat(series("egg", book).points()).hasSize(3).allMatch(point -> point.absence()
                .equals(Optional.of(Absence.INPUT_MISSING)));
        assertThat(series("words", book).points())
                .allMatch(point -> point.absence().equals(Optional.of(Absence.NOT_COMPUTABLE)));
        IndicatorPassport self = derived("self", "self + 1", "self");
        assertThat(shown(series("self", IndicatorBook.of(List.of(self), List.of()))))
                .isEqualTo("CIRCULAR CIRCULAR CIRCULAR");
    }

    @Test
    void eachCaseIsAPointByItself() {
        IndicatorPassport each =
                quarterly("each").measured(MeasuringFrequency.EACH_CASE).build();
        LocalDate day = LocalDate.of(2026, 2, 2);
        IndicatorMeasurements two = IndicatorMeasurements.of(
                each.id(),
                List.of(
                        MeasuredValue.of(day, day, BigDecimal.ONE),
                        MeasuredValue.of(day.plusDays(1), day.plusDays(1), BigDecimal.TEN)));

        assertThat(shown(series("each", IndicatorBook.of(List.of(each), List.of(two)))))
                .isEqualTo("1 10");
    }

    @Test
    void theGapToADatedTargetIsPositiveWhereTheValueStaysBehind() {
        IndicatorPassport passport = quarterly("share")
                .aim(TargetAim.AT_LEAST)
                .targets(List.of(DatedValue.ofYear(2026, new BigDecimal("60"))))
                .build();
        IndicatorSeries series =
                series("share", IndicatorBook.of(List.of(passport), List.of(quarters("share", "51", "60", "72"))));

        assertThat(series.points().stream().map(point -> series.gap(point).orElseThrow()))
                .containsExactly(new BigDecimal("9"), new BigDecimal("0"), new BigDecimal("-12"));
        IndicatorSeries atMost = new IndicatorSeries(
                quarterly("share")
                        .aim(TargetAim.AT_MOST)
                        .targets(passport.targets())
                        .build(),
                series.points());
        assertThat(atMost.gap(series.points().get(2))).hasValue(new BigDecimal("12"));
    }

    @Test
    void everyKindOfTargetIsJudged() {
        LocalizedText name = LocalizedText.lv("zona");
        Thresholds zones = new Thresholds.Zones(List.of(
                new TargetZone(name, Optional.empty(), Optional.of(new BigDecimal("40")), true),
                new TargetZone(name.en("high"), Optional.of(new BigDecimal("40")), Optional.empty(), false)));
        assertJudged(zones, Optional.empty(), true, false);
        assertJudged(corridor(null, "50"), Optional.of(TargetAim.AT_MOST), false, true);
        assertJudged(corridor("40", null), Optional.of(TargetAim.AT_LEAST), true, false);
        assertJudged(corridor("40", "50"), Optional.empty(), true, true);
        Thresholds scale = new Thresholds.RatingScale(
                BigDecimal.ONE, BigDecimal.TEN, Optional.of(new BigDecimal("8")), Optional.of(new BigDecimal("31")));
        assertJudged(scale, Optional.of(TargetAim.AT_LEAST), true, false);
    }

    private static Thresholds corridor(@Nullable String least, @Nullable String greatest) {
        return new Thresholds.Corridor(
                Optional.ofNullable(least).map(BigDecimal::new),
                Optional.ofNullable(greatest).map(BigDecimal::new),
                Optional.empty());
    }

    private static void assertJudged(Thresholds limits, Optional<TargetAim> aim, boolean low, boolean high) {
        IndicatorPassport passport = quarterly("any").thresholds(limits).build();
        IndicatorSeries series =
                series("any", IndicatorBook.of(List.of(passport), List.of(quarters("any", "30", "60", "-"))));

        assertThat(series.aim()).isEqualTo(aim);
        assertThat(series.isAlarming(series.points().get(0))).isEqualTo(low);
        assertThat(series.isAlarming(series.points().get(1))).isEqualTo(high);
        assertThat(series.isAlarming(series.points().get(2))).isFalse();
        assertThat(series.zone(series.points().get(1)).isPresent()).isEqualTo(limits instanceof Thresholds.Zones);
    }

    @Test
    void theTrendIsTheSlopeOfTheLineAndMissingPeriodsKeepTheirPlace() {
        IndicatorSeries series = series(
                "any", IndicatorBook.of(List.of(quarterly("any").build()), List.of(quarters("any", "10", "-", "30"))));
        Trend trend = series.trend().orElseThrow();

        assertThat(trend.slope()).isEqualByComparingTo("10");
        assertThat(trend.values()).isEqualTo(2);
        assertThat(trend.course(TargetAim.AT_LEAST)).isEqualTo(Course.IMPROVING);
        assertThat(trend.course(TargetAim.AT_MOST)).isEqualTo(Course.WORSENING);
        assertThat(new Trend(BigDecimal.ZERO, 3).course(TargetAim.AT_MOST)).isEqualTo(Course.STEADY);
        assertThat(series.upTo(series.points().get(1)).trend()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 4", "2, 3, 6", "200, 3, 12", "1, 7, 9"})
    void equalSharesHaveNoTrendHoweverManyDigitsTheyHave(String remote, String all, int months) {
        String[] above = Collections.nCopies(months, remote).toArray(String[]::new);
        String[] below = Collections.nCopies(months, all).toArray(String[]::new);
        IndicatorPassport each =
                quarterly("remote").measured(MeasuringFrequency.MONTHLY).build();
        IndicatorPassport every =
                quarterly("all").measured(MeasuringFrequency.MONTHLY).build();
        IndicatorPassport share = IndicatorPassport.builder(IndicatorId.parse("share"))
                .measured(MeasuringFrequency.MONTHLY)
                .measuredFrom(LocalDate.of(2026, 1, 1))
                .measuredUntil(LocalDate.of(2026, 12, 31))
                .formula("remote / all")
                .derivation(new Derivation(Optional.empty(), List.of(each.id(), every.id())))
                .build();
        Trend trend = IndicatorBook.of(
                        List.of(share, each, every), List.of(months("remote", above), months("all", below)))
                .series(share.id(), LocalDate.of(2027, 1, 31))
                .orElseThrow()
                .trend()
                .orElseThrow();

        assertThat(trend.values()).isEqualTo(months);
        assertThat(trend.course(TargetAim.AT_LEAST)).isEqualTo(Course.STEADY);
        assertThat(trend.course(TargetAim.AT_MOST)).isEqualTo(Course.STEADY);
    }

    @Test
    void aPointHasAValueOrAReasonAndNotBoth() {
        MeasuringPeriod period = new MeasuringPeriod(DAY, DAY);

        assertThatThrownBy(() -> new SeriesPoint(period, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SeriesPoint(period, Optional.of(BigDecimal.ONE), Optional.of(Absence.CIRCULAR)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
