// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
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

    /** A quotient by a positive figure. */
    Interval per(Interval divisor) {
        return corners(divisor, (value, by) -> value.divide(by, MathContext.DECIMAL128));
    }

    /** A benefit less the cost that a positive ratio implies. */
    Interval netAt(Interval ratio) {
        return corners(ratio, Interval::net);
    }

    /** Of what rises throughout or falls throughout with either figure, least and greatest lie in the corners. */
    private Interval corners(Interval other, BinaryOperator<BigDecimal> of) {
        List<BigDecimal> corners = List.of(
                of.apply(low, other.low),
                of.apply(low, other.high),
                of.apply(high, other.low),
                of.apply(high, other.high));
        return new Interval(Collections.min(corners), Collections.max(corners));
    }

    static BigDecimal net(BigDecimal benefit, BigDecimal ratio) {
        return benefit.subtract(benefit.divide(ratio, MathContext.DECIMAL128));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
