// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rate of return at which flows are worth nothing. There may be none or several: each is said, none is guessed. The roots
 * are counted exactly (by Sturm's theorem) and rounded to {@value #DECIMALS} decimals, half to even.
 */
public sealed interface InternalRate {

    /** How many decimals a rate has. */
    int DECIMALS = 10;

    /**
     * One rate.
     *
     * @param rate the rate as a fraction, above -1
     */
    record One(BigDecimal rate) implements InternalRate {}

    /** No rate: the flows are worth something at every rate. */
    record None() implements InternalRate {}

    /**
     * Several rates, so that none of them tells whether the flows are worth while.
     *
     * @param rates the rates as fractions, the lowest first
     */
    record Several(List<BigDecimal> rates) implements InternalRate {

        /** Makes it. */
        public Several {
            rates = List.copyOf(rates);
        }
    }

    /** Any rate: there are no flows but zero. */
    record Any() implements InternalRate {}

    /**
     * Finds the rates of flows.
     *
     * @param flows the flows
     * @return the rates
     */
    static InternalRate of(CashFlows flows) {
        if (flows.years().stream().allMatch(flow -> flow.signum() == 0)) {
            return new Any();
        }
        // the value is a polynomial in x = 1 / (1 + rate), which is positive for every rate above -1
        List<BigDecimal> rates = PositiveRoots.of(Polynomial.of(flows.years())).stream()
                .map(x -> BigDecimal.ONE
                        .divide(x, MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .sorted()
                .toList();
        if (rates.isEmpty()) {
            return new None();
        }
        return rates.size() == 1 ? new One(rates.get(0)) : new Several(rates);
    }
}
