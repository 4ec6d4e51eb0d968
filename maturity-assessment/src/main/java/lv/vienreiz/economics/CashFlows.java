// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Money by year: what comes in less what goes out. Year 0 is now. Every step is exact or rounded to 34 digits, half to even;
 * nothing is rounded to cents here.
 *
 * @param years the net flow of each year, from year 0 on
 */
public record CashFlows(List<BigDecimal> years) {

    /** How many years can be reckoned with. */
    public static final int MOST_YEARS = 101;

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /**
     * Makes flows.
     *
     * @throws IllegalArgumentException if there is no year, or more than {@value #MOST_YEARS}
     */
    public CashFlows {
        years = List.copyOf(years);
        if (years.isEmpty() || years.size() > MOST_YEARS) {
            throw new IllegalArgumentException("Expected 1 to " + MOST_YEARS + " years, found " + years.size());
        }
    }

    /**
     * Makes flows.
     *
     * @param years the net flow of each year, from year 0 on
     * @return the flows
     * @throws IllegalArgumentException if there is no year or there are too many
     * @throws NumberFormatException if a text is no decimal number
     */
    public static CashFlows of(String... years) {
        return new CashFlows(Arrays.stream(years).map(BigDecimal::new).toList());
    }

    /**
     * The net present value.
     *
     * @param rate the rate by which a year is discounted, as a fraction such as 0.05
     * @return the sum of all flows, each divided by (1 + rate) to the power of its year
     * @throws IllegalArgumentException if the rate is -1 or less
     */
    public BigDecimal netPresentValue(BigDecimal rate) {
        BigDecimal factor = factor(rate);
        BigDecimal value = BigDecimal.ZERO;
        for (int year = years.size() - 1; year >= 0; year--) {
            value = value.divide(factor, DIGITS).add(years.get(year), DIGITS);
        }
        return value;
    }

    private static BigDecimal factor(BigDecimal rate) {
        BigDecimal factor = BigDecimal.ONE.add(rate);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("Expected a rate above -1, found " + rate.toPlainString());
        }
        return factor;
    }

    /**
     * The rates at which the net present value is zero.
     *
     * @return one rate, or that there are none, several, or that any rate does
     */
    public InternalRate internalRate() {
        return InternalRate.of(this);
    }

    /**
     * Tells whether money goes out first and comes in afterwards, so that the net present value falls as the rate rises.
     *
     * @return true if the flows change their sign once, from negative to positive
     */
    public boolean isConventional() {
        List<Integer> signs =
                years.stream().map(BigDecimal::signum).filter(sign -> sign != 0).toList();
        long changes = IntStream.range(1, signs.size())
                .filter(i -> !signs.get(i).equals(signs.get(i - 1)))
                .count();
        return changes == 1 && signs.get(0) < 0;
    }

    /**
     * The time after which what came in covers what went out, and stays so.
     *
     * @return years, the last of them in part as if its flow came evenly; nothing if that is not reached
     */
    public Optional<BigDecimal> payback() {
        return discountedPayback(BigDecimal.ZERO);
    }

    /**
     * The time after which what came in covers what went out, each discounted, and stays so.
     *
     * @param rate the rate by which a year is discounted, as a fraction
     * @return years, the last of them in part as if its flow came evenly; nothing if that is not reached
     * @throws IllegalArgumentException if the rate is -1 or less
     */
    public Optional<BigDecimal> discountedPayback(BigDecimal rate) {
        BigDecimal factor = factor(rate);
        BigDecimal balance = BigDecimal.ZERO;
        BigDecimal power = BigDecimal.ONE;
        Optional<BigDecimal> reached = Optional.empty();
        for (int year = 0; year < years.size(); year++) {
            BigDecimal flow = years.get(year).divide(power, DIGITS);
            BigDecimal next = balance.add(flow, DIGITS);
            if (next.signum() < 0) {
                reached = Optional.empty();
            } else if (reached.isEmpty()) {
                BigDecimal part = balance.signum() < 0 ? balance.negate().divide(flow, DIGITS) : BigDecimal.ZERO;
                reached = Optional.of(BigDecimal.valueOf(Math.max(year - 1, 0)).add(part));
            }
            balance = next;
            power = power.multiply(factor, DIGITS);
        }
        return reached;
    }
}
