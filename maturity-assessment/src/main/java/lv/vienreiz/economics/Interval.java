// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import lv.vienreiz.appraisal.StatedFigure;

/** Between what a rounded figure can lie; both ends belong to it. */
record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Interval around(BigDecimal value, Optional<BigDecimal> precision) {
        BigDecimal half = precision.orElse(BigDecimal.ZERO).multiply(HALF);
        return new Interval(value.subtract(half), value.add(half));
    }

    static Interval around(StatedFigure figure) {
        return around(figure.value(), figure.precision());
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** A quotient of positive figures. */
    Interval per(Interval divisor) {
        return new Interval(
                low.divide(divisor.high, MathContext.DECIMAL128), high.divide(divisor.low, MathContext.DECIMAL128));
    }

    /** A benefit less the cost that a ratio implies; it grows with both. */
    Interval netAt(Interval ratio) {
        return new Interval(net(low, ratio.low), net(high, ratio.high));
    }

    static BigDecimal net(BigDecimal benefit, BigDecimal ratio) {
        return benefit.subtract(benefit.divide(ratio, MathContext.DECIMAL128));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
