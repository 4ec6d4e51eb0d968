// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EconomicsPropertyTest {

    @Provide
    Arbitrary<List<BigDecimal>> gains() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<BigDecimal>> anything() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.5"), new BigDecimal("3"))
                .ofScale(4);
    }

    private static CashFlows spent(BigDecimal cost, List<BigDecimal> gains) {
        List<BigDecimal> years = new ArrayList<>(List.of(cost.negate()));
        years.addAll(gains);
        return new CashFlows(years);
    }

    @Property(tries = 300)
    void theValueOfConventionalFlowsFallsAsTheRateRises(
            @ForAll("gains") List<BigDecimal> gains,
            @ForAll("rates") BigDecimal one,
            @ForAll("rates") BigDecimal other) {
        CashFlows flows = spent(BigDecimal.TEN, gains);
        Assume.that(flows.isConventional() && one.compareTo(other) < 0);

        assertThat(flows.netPresentValue(one)).isGreaterThan(flows.netPresentValue(other));
    }

    @Property(tries = 200)
    void conventionalFlowsHaveOneRateAndItSeparatesGainFromLoss(@ForAll("gains") List<BigDecimal> gains) {
        CashFlows flows = spent(new BigDecimal("5000"), gains);
        Assume.that(flows.isConventional());
        BigDecimal rate = ((InternalRate.One) flows.internalRate()).rate();
        BigDecimal step = rate.add(BigDecimal.ONE).movePointLeft(6).add(new BigDecimal("1e-9"));
        Assume.that(rate.subtract(step).compareTo(new BigDecimal("-1")) > 0);

        assertThat(flows.netPresentValue(rate.subtract(step))).isPositive();
        assertThat(flows.netPresentValue(rate.add(step))).isNegative();
    }

    @Property(tries = 300)
    void atEveryRateThatIsSaidTheValueIsZeroAndNoChangeOfSignIsLeftOut(@ForAll("anything") List<BigDecimal> years) {
        CashFlows flows = new CashFlows(years);
        List<BigDecimal> rates = all(flows.internalRate());
        int signs = changes(years);

        assertThat(rates.size()).isLessThanOrEqualTo(signs);
        if (signs % 2 == 1) {
            assertThat(rates).isNotEmpty();
        }
        for (BigDecimal rate : rates) {
            Assume.that(rate.compareTo(new BigDecimal("-0.999")) > 0 && rate.compareTo(new BigDecimal("1000")) < 0);
            BigDecimal size = new CashFlows(years.stream().map(BigDecimal::abs).toList()).netPresentValue(rate);
            BigDecimal steep = size.multiply(new BigDecimal(years.size()))
                    .divide(rate.add(BigDecimal.ONE), MathContext.DECIMAL128);
            assertThat(flows.netPresentValue(rate).abs()).isLessThanOrEqualTo(steep.movePointLeft(9));
        }
    }

    private static List<BigDecimal> all(InternalRate found) {
        if (found instanceof InternalRate.One one) {
            return List.of(one.rate());
        }
        return found instanceof InternalRate.Several several ? several.rates() : List.of();
    }

    private static int changes(List<BigDecimal> years) {
        List<Integer> signs =
                years.stream().map(BigDecimal::signum).filter(sign -> sign != 0).toList();
        int changes = 0;
        for (int i = 1; i < signs.size(); i++) {
            changes += signs.get(i).equals(signs.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

    @Property
    void sharesMakeTheWholeToTheCent(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 500) int n) {
        BigDecimal total = BigDecimal.valueOf(cents, 2);
        List<BigDecimal> shares = CostSharing.equally(total, n);

        assertThat(shares).hasSize(n);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
        BigDecimal spread = shares.get(0).subtract(shares.get(n - 1));
        assertThat(spread).isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
    }

    @Property
    void sharesByWeightAreWithinACentOfTheirPart(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long cents,
            @ForAll List<@IntRange(min = 0, max = 700_000) Integer> weights) {
        List<BigDecimal> parts = weights.stream().map(BigDecimal::valueOf).toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.signum() > 0);
        BigDecimal total = BigDecimal.valueOf(cents, 2);
        List<BigDecimal> shares = CostSharing.byWeight(total, parts);

        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = total.multiply(parts.get(i)).divide(sum, MathContext.DECIMAL128);
            assertThat(shares.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    @Property
    void theBurdenGrowsWithEachOfItsFactors(
            @ForAll @IntRange(max = 100) int price,
            @ForAll @IntRange(max = 10) int hours,
            @ForAll @IntRange(max = 12) int times,
            @ForAll @IntRange(max = 1_000_000) int population) {
        AdministrativeBurden burden = new AdministrativeBurden(
                new BigDecimal(price), new BigDecimal(hours), BigDecimal.ONE, new BigDecimal(times), population);

        assertThat(burden.yearly())
                .isEqualByComparingTo(BigDecimal.valueOf((price * (long) hours + 1) * times * population));
    }
}
