// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A polynomial with whole coefficients that have no common factor, which changes neither roots nor signs.
 *
 * @param coefficients the coefficients, that of the lowest power first; the last is not zero
 */
record Polynomial(List<BigInteger> coefficients) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Polynomial of(List<BigDecimal> coefficients) {
        int scale = coefficients.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return primitive(coefficients.stream()
                .map(coefficient -> coefficient.setScale(Math.max(scale, 0)).unscaledValue())
                .toList());
    }

    private static Polynomial primitive(List<BigInteger> coefficients) {
        List<BigInteger> kept = new ArrayList<>(coefficients);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).signum() == 0) {
            kept.remove(kept.size() - 1);
        }
        BigInteger content = kept.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return new Polynomial(
                kept.stream().map(coefficient -> coefficient.divide(content)).toList());
    }

    boolean isZero() {
        return coefficients.isEmpty();
    }

    int degree() {
        return coefficients.size() - 1;
    }

    private BigInteger leading() {
        return coefficients.get(degree());
    }

    /** Without the root zero. */
    Polynomial withoutZero() {
        int first = 0;
        while (coefficients.get(first).signum() == 0) {
            first++;
        }
        return new Polynomial(List.copyOf(coefficients.subList(first, coefficients.size())));
    }

    Polynomial derivative() {
        List<BigInteger> derived = new ArrayList<>();
        for (int power = 1; power <= degree(); power++) {
            derived.add(coefficients.get(power).multiply(BigInteger.valueOf(power)));
        }
        return primitive(derived);
    }

    /** The sign at a place, reckoned exactly. */
    int signAt(BigDecimal place) {
        BigDecimal value = BigDecimal.ZERO;
        for (int power = degree(); power >= 0; power--) {
            value = value.multiply(place).add(new BigDecimal(coefficients.get(power)));
        }
        return value.signum();
    }

    /** A power of two above every root. */
    BigDecimal bound() {
        BigInteger greatest = coefficients.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::max);
        int bits = greatest.divide(leading().abs()).add(BigInteger.TWO).bitLength();
        return new BigDecimal(BigInteger.ONE.shiftLeft(bits));
    }

    /** The negative remainder of a division, times a positive number. */
    Polynomial negativeRemainder(Polynomial divisor) {
        List<BigInteger> rest = new ArrayList<>(divide(divisor, new ArrayList<>()));
        rest.replaceAll(BigInteger::negate);
        return primitive(rest);
    }

    /** The quotient of a division without remainder, times a positive number. */
    Polynomial quotient(Polynomial divisor) {
        List<BigInteger> quotient = new ArrayList<>();
        divide(divisor, quotient);
        return primitive(quotient);
    }

    /** Divides, having multiplied by the size of the divisor's leading coefficient as often as fractions would arise. */
    private List<BigInteger> divide(Polynomial divisor, List<BigInteger> quotient) {
        List<BigInteger> rest = new ArrayList<>(coefficients);
        BigInteger size = divisor.leading().abs();
        BigInteger sign = BigInteger.valueOf(divisor.leading().signum());
        for (int shift = degree() - divisor.degree(); shift >= 0; shift--) {
            BigInteger factor = rest.get(shift + divisor.degree()).multiply(sign);
            rest.replaceAll(size::multiply);
            quotient.replaceAll(size::multiply);
            quotient.add(0, factor);
            for (int power = 0; power <= divisor.degree(); power++) {
                BigInteger taken = factor.multiply(divisor.coefficients.get(power));
                rest.set(shift + power, rest.get(shift + power).subtract(taken));
            }
        }
        return rest;
    }

    static BigDecimal middle(BigDecimal low, BigDecimal high) {
        return low.add(high).multiply(HALF);
    }
}
