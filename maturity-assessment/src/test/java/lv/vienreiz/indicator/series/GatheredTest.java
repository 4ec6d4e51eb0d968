// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.indicator.Absence;
import lv.vienreiz.indicator.Derivation;
import lv.vienreiz.indicator.GatheredInput;
import lv.vienreiz.indicator.Gathering;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.MeasuringFrequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheredTest {

    private static IndicatorPassport monthly(String id) {
        return Indicators.quarterly(id).measured(MeasuringFrequency.MONTHLY).build();
    }

    private static IndicatorPassport derived(MeasuringFrequency frequency, String formula, GatheredInput... gathered) {
        return Indicators.quarterly("derived")
                .measured(frequency)
                .formula(formula)
                .derivation(new Derivation(
                        Optional.empty(),
                        Stream.of("cost", "cases").map(IndicatorId::parse).toList(),
                        List.of(gathered)))
                .build();
    }

    private static GatheredInput by(String input, Gathering way) {
        return new GatheredInput(IndicatorId.parse(input), way);
    }

    private static IndicatorSeries series(IndicatorPassport derived, String... cases) {
        return IndicatorBook.of(
                        List.of(monthly("cost"), monthly("cases"), derived),
                        List.of(
                                Indicators.months("cost", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"),
                                Indicators.months("cases", cases)))
                .series(derived.id(), Indicators.DAY)
                .orElseThrow();
    }

    @Test
    void monthsBecomeAQuarterAsThePassportSays() {
        IndicatorSeries series = series(
                derived(
                        MeasuringFrequency.QUARTERLY,
                        "cost / cases",
                        by("cost", Gathering.SUM),
                        by("cases", Gathering.LAST)),
                "1",
                "2",
                "3",
                "4",
                "5",
                "10");

        assertThat(series.points().get(0).value().orElseThrow()).isEqualByComparingTo("20");
        assertThat(series.points().get(1).value().orElseThrow()).isEqualByComparingTo("15");
        assertThat(series.points().get(2).absence()).contains(Absence.INPUT_MISSING);
        assertThat(series.points()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"SUM, 60", "MEAN, 20", "LAST, 30"})
    void gathersByEachWay(Gathering way, BigDecimal expected) {
        IndicatorSeries series = series(derived(MeasuringFrequency.QUARTERLY, "cost", by("cost", way)), "1");

        assertThat(series.points().get(0).value().orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    void aMissingMonthLeavesTheQuarterMissing() {
        IndicatorSeries series = series(
                derived(MeasuringFrequency.QUARTERLY, "cases", by("cases", Gathering.SUM)),
                "1",
                "-",
                "3",
                "4",
                "5",
                "6");

        assertThat(series.points().get(0).absence()).contains(Absence.INPUT_MISSING);
        assertThat(series.points().get(1).value().orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void nothingIsGatheredThatThePassportDoesNotDeclare() {
        IndicatorSeries series = series(
                derived(MeasuringFrequency.QUARTERLY, "cost / cases", by("cost", Gathering.SUM)),
                "1",
                "2",
                "3",
                "4",
                "5",
                "6");

        assertThat(series.points())
                .allSatisfy(point -> assertThat(point.absence()).contains(Absence.INPUT_MISSING));
    }

    @Test
    void aLongerPeriodIsNeverSplit() {
        IndicatorPassport yearly = Indicators.quarterly("cases")
                .measured(MeasuringFrequency.YEARLY)
                .build();
        IndicatorPassport derived = derived(MeasuringFrequency.QUARTERLY, "cases", by("cases", Gathering.SUM));

        assertThat(IndicatorBook.of(List.of(yearly, derived), List.of(Indicators.quarters("cases", "1", "2")))
                        .series(derived.id(), LocalDate.of(2027, 6, 1))
                        .orElseThrow()
                        .points())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.value()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, QUARTERLY, true", "DAILY, WEEKLY, true", "DAILY, MONTHLY, true", "QUARTERLY, YEARLY, true",
        "WEEKLY, MONTHLY, false", "WEEKLY, YEARLY, false", "YEARLY, QUARTERLY, false", "MONTHLY, MONTHLY, false",
        "EACH_CASE, MONTHLY, false"
    })
    void onlySomePeriodsFillOthers(MeasuringFrequency shorter, MeasuringFrequency longer, boolean fills) {
        assertThat(shorter.fills(longer)).isEqualTo(fills);
    }
}
