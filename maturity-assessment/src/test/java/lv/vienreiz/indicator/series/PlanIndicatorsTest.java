// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Documents;
import lv.vienreiz.indicator.DatedValue;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The indicators of the Plan (P[32], P[67], P[157]) and of the municipal platform (K) with their targets. */
class PlanIndicatorsTest {

    static <T> T read(Class<T> type, String name) {
        try (InputStream stream = PlanIndicatorsTest.class.getResourceAsStream("plan/" + name + ".json")) {
            return Documents.read(type, Objects.requireNonNull(stream, name).readAllBytes())
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-32", "p-67", "p-157", "k-cases", "k-integration"})
    void thePassportsKeepEveryRule(String name) {
        IndicatorPassport passport = read(IndicatorPassport.class, name);

        assertThat(Documents.check(passport)).isEmpty();
        for (Profile profile : Profile.values()) {
            assertThat(RuleSet.of(profile).among(Bundle.of(List.of(passport))).check(passport))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "p-32, 2021, 0", "p-32, 2022, 0", "p-32, 2023, 0",
        "p-67, 2021, 8", "p-67, 2022, 15", "p-67, 2023, 21",
        "p-157, 2021, 2", "p-157, 2022, 3", "p-157, 2023, 4"
    })
    void theBaseYearStaysBehindEachTargetBySoMuch(String name, int year, BigDecimal gap) {
        IndicatorPassport passport = read(IndicatorPassport.class, name);
        IndicatorMeasurements measured = read(IndicatorMeasurements.class, name + ".measured");
        IndicatorSeries series = IndicatorBook.of(List.of(passport), List.of(measured))
                .series(IndicatorId.parse(name), LocalDate.of(2020, 6, 1))
                .orElseThrow();
        BigDecimal base = series.points().get(0).value().orElseThrow();
        BigDecimal target = passport.targets().stream()
                .filter(dated -> dated.isOf(LocalDate.of(year, 7, 1)))
                .map(DatedValue::value)
                .findFirst()
                .orElseThrow();

        assertThat(passport.base().map(DatedValue::value)).hasValue(base);
        assertThat(series.aim().orElseThrow().gap(base, target)).isEqualByComparingTo(gap);
        assertThat(series.aim().orElseThrow().isMet(base, target)).isEqualTo(gap.signum() <= 0);
    }

    @Test
    void theYearsOfThePlanThatNobodyMeasuredAreMissing() {
        IndicatorSeries series = IndicatorBook.of(
                        List.of(read(IndicatorPassport.class, "p-67")),
                        List.of(read(IndicatorMeasurements.class, "p-67.measured")))
                .series(IndicatorId.parse("p-67"), LocalDate.of(2026, 11, 22))
                .orElseThrow();

        assertThat(series.points()).hasSize(5);
        assertThat(series.missing().stream().map(point -> point.period().to().getYear()))
                .containsExactly(2020, 2021, 2022, 2023);
    }

    @Test
    void theCasesOfThePlatformGrowAsPublished() {
        IndicatorPassport cases = read(IndicatorPassport.class, "k-cases");
        BigDecimal base = cases.base().orElseThrow().value();

        assertThat(cases.targets().stream()
                        .map(target -> target.value().divide(base, 3, java.math.RoundingMode.HALF_UP)))
                .containsExactly(new BigDecimal("1.460"), new BigDecimal("1.819"));
    }
}
