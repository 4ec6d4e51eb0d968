// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CashFlowsTest {

    private static BigDecimal rate(String text) {
        return new BigDecimal(text);
    }

    /** Flows whose rates follow from algebra. */
    static Stream<Arguments> analytic() {
        return Stream.of(
                Arguments.of(CashFlows.of("-100", "110"), List.of("0.1")),
                Arguments.of(CashFlows.of("-100", "0", "121"), List.of("0.1")),
                Arguments.of(CashFlows.of("-100", "100"), List.of("0")),
                Arguments.of(CashFlows.of("-100", "50"), List.of("-0.5")),
                Arguments.of(CashFlows.of("0", "0", "-100", "110"), List.of("0.1")),
                Arguments.of(CashFlows.of("-1000", "500", "500", "500"), List.of("0.2337519285")),
                // (x - 1/1.1)(x - 1/1.2) makes two rates
                Arguments.of(CashFlows.of("-100", "230", "-132"), List.of("0.1", "0.2")),
                // 1.1, 1.2, 1.3: three rates
                Arguments.of(CashFlows.of("-1000", "3600", "-4310", "1716"), List.of("0.1", "0.2", "0.3")),
                // a double root: the value touches zero at 10 percent and does not change its sign
                Arguments.of(CashFlows.of("100", "-220", "121"), List.of("0.1")),
                Arguments.of(CashFlows.of("100", "-200", "150"), List.of()),
                Arguments.of(CashFlows.of("100", "50"), List.of()),
                Arguments.of(CashFlows.of("-100"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("analytic")
    void saysEveryRateAndGuessesNone(CashFlows flows, List<String> rates) {
        InternalRate found = flows.internalRate();

        if (rates.isEmpty()) {
            assertThat(found).isEqualTo(new InternalRate.None());
        } else if (rates.size() == 1) {
            assertThat(((InternalRate.One) found).rate()).isEqualByComparingTo(rates.get(0));
        } else {
            assertThat(((InternalRate.Several) found).rates())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(
                            rates.stream().map(BigDecimal::new).toList());
        }
    }

    @Test
    void flowsOfNothingAreWorthNothingAtAnyRate() {
        assertThat(CashFlows.of("0", "0.00").internalRate()).isEqualTo(new InternalRate.Any());
    }

    @Test
    void aHundredYearsHaveTheirRateToo() {
        List<BigDecimal> years = new ArrayList<>(Collections.nCopies(101, new BigDecimal("50.25")));
        years.set(0, new BigDecimal("-1000"));
        InternalRate.One found = (InternalRate.One) new CashFlows(years).internalRate();

        assertThat(new CashFlows(years).netPresentValue(found.rate()).abs()).isLessThan(new BigDecimal("0.0001"));
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "0.1, 11.57", "-0.5, 320"})
    void discountsEachYear(BigDecimal rate, BigDecimal value) {
        BigDecimal found = CashFlows.of("-100", "50", "80").netPresentValue(rate);

        assertThat(found.setScale(2, RoundingMode.HALF_EVEN)).isEqualByComparingTo(value);
    }

    @Test
    void aRateOfMinusOneOrLessIsRefused() {
        assertThatThrownBy(() -> CashFlows.of("1").netPresentValue(rate("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above -1");
        assertThatThrownBy(() -> new CashFlows(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CashFlows(Collections.nCopies(102, BigDecimal.ONE)))
                .hasMessageContaining("found 102");
    }

    @Test
    void paysBackInPartsOfAYear() {
        assertThat(CashFlows.of("-100", "40", "40", "40").payback().orElseThrow())
                .isEqualByComparingTo("2.5");
        assertThat(CashFlows.of("-100", "100").payback().orElseThrow()).isEqualByComparingTo("1");
        assertThat(CashFlows.of("-15000", "300").payback()).isEmpty();
        assertThat(CashFlows.of("10", "5").payback()).hasValue(BigDecimal.ZERO);
    }

    @Test
    void whatIsSpentAgainLaterHasNotPaidBack() {
        assertThat(CashFlows.of("-100", "150", "-100", "30", "40").payback().orElseThrow())
                .isEqualByComparingTo("3.5");
        assertThat(CashFlows.of("-100", "150", "-100").payback()).isEmpty();
    }

    @Test
    void discountedItPaysBackLater() {
        CashFlows flows = CashFlows.of("-100", "55", "60.5", "66.55");

        assertThat(flows.discountedPayback(rate("0.1")).orElseThrow()).isEqualByComparingTo("2");
        assertThat(flows.payback().orElseThrow()).isLessThan(new BigDecimal("2"));
        assertThat(flows.discountedPayback(rate("0.5"))).isEmpty();
    }

    @Test
    void conventionalFlowsGoOutFirst() {
        assertThat(CashFlows.of("-1", "0", "2", "3").isConventional()).isTrue();
        assertThat(CashFlows.of("1", "-2").isConventional()).isFalse();
        assertThat(CashFlows.of("-1", "2", "-1").isConventional()).isFalse();
        assertThat(CashFlows.of("0").isConventional()).isFalse();
    }
}
