// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.indicator.IndicatorId;

/** What a formula gives: a number, or why there is none. */
public sealed interface Computed {

    /**
     * A number.
     *
     * @param exact the number, exact or rounded to 34 digits, half to even
     */
    record Known(BigDecimal exact) implements Computed {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(exact);
        }
    }

    /**
     * No number, because indicators have no value.
     *
     * @param indicators those indicators
     */
    record Missing(Set<IndicatorId> indicators) implements Computed {

        /** Makes it. */
        public Missing {
            indicators = Set.copyOf(indicators);
        }

        @Override
        public String toString() {
            return "Missing"
                    + new TreeSet<>(indicators.stream().map(IndicatorId::value).toList());
        }
    }

    /**
     * No number, because a divisor is zero.
     *
     * @param divisor the part of the formula that is zero
     */
    record DividedByZero(String divisor) implements Computed {}

    /** No number that could be written: it has more than {@value #DIGITS} digits before or behind the decimal point. */
    record OutOfRange() implements Computed {

        /** How many digits a number may have before and behind the point. */
        public static final int DIGITS = 6144;
    }

    /**
     * The number.
     *
     * @return the number, where there is one
     */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }
}
