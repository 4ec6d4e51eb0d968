// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.appraisal.Investment;
import lv.vienreiz.appraisal.PaybackQuestion;
import lv.vienreiz.text.LocalizedText;
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

    /** The fewest n is the one whole number with cost / n + joining below what is saved in the wanted years, and no n before. */
    @Property
    void theFewestSharersPayBackInTimeAndOneFewerDoNot(
            @ForAll @IntRange(min = 1, max = 100_000) int cost,
            @ForAll @IntRange(min = 1, max = 60) int years,
            @ForAll @IntRange(min = 1, max = 60) int wanted,
            @ForAll @IntRange(max = 1000) int joining) {
        PaybackQuestion question = new PaybackQuestion(
                BigDecimal.valueOf(years),
                BigDecimal.valueOf(wanted),
                List.of(new Investment(LocalizedText.lv("Paraugs"), BigDecimal.valueOf(cost))),
                Optional.of(BigDecimal.valueOf(joining)));
        Optional<BigDecimal> fewest = PaybackAnswer.to(question, Optional.empty()).stream()
                .filter(statement -> statement.kind() == StatementKind.SHARERS)
                .findFirst()
                .flatMap(statement -> statement.figure("institutions"));
        long gained = (long) wanted * cost - (long) joining * years;

        assertThat(fewest.isPresent()).isEqualTo(gained > 0);
        fewest.map(BigDecimal::longValueExact).ifPresent(n -> {
            assertThat(n * gained).isGreaterThan((long) cost * years);
            assertThat((n - 1) * gained).isLessThanOrEqualTo((long) cost * years);
        });
    }

    @Property
    void whatLiesInTheIntervalsOfTotalAndRatioHasItsNetValueInTheirs(
            @ForAll @IntRange(min = -1000, max = 1000) int benefits,
            @ForAll @IntRange(max = 100) int precision,
            @ForAll @IntRange(min = 11, max = 400) int percent,
            @ForAll @IntRange(max = 20) int ofPercent,
            @ForAll @IntRange(max = 4) int benefitsAt,
            @ForAll @IntRange(max = 4) int ratioAt) {
        Interval total = Interval.around(BigDecimal.valueOf(benefits), Optional.of(BigDecimal.valueOf(precision)));
        Interval ratio = Interval.around(BigDecimal.valueOf(percent, 2), Optional.of(BigDecimal.valueOf(ofPercent, 2)));
        BigDecimal net = Interval.net(at(total, benefitsAt), at(ratio, ratioAt));

        BigDecimal quotient = at(total, benefitsAt).divide(at(ratio, ratioAt), MathContext.DECIMAL128);

        assertThat(net).isBetween(total.netAt(ratio).low(), total.netAt(ratio).high());
        assertThat(quotient).isBetween(total.per(ratio).low(), total.per(ratio).high());
    }

    private static BigDecimal at(Interval interval, int quarter) {
        BigDecimal part = interval.high().subtract(interval.low()).multiply(new BigDecimal("0.25"));
        return interval.low().add(part.multiply(BigDecimal.valueOf(quarter)));
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
