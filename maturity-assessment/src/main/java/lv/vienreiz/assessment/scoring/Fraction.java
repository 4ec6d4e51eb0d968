// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number as a quotient of whole numbers, so that means of thirds and sevenths stay exact in whatever order they are reckoned.
 * Immutable.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger over;
    private final BigInteger under;

    private Fraction(BigInteger over, BigInteger under) {
        this.over = over;
        this.under = under;
    }

    /**
     * Makes a whole number.
     *
     * @param number the number
     * @return the number
     */
    public static Fraction of(long number) {
        return number == 0 ? ZERO : new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * Takes a decimal number as it is.
     *
     * @param number the number
     * @return the number
     */
    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : lowest(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    private static Fraction lowest(BigInteger over, BigInteger under) {
        if (over.signum() == 0) {
            return ZERO;
        }
        BigInteger common = over.gcd(under);
        BigInteger sign = under.signum() < 0 ? common.negate() : common;
        return sign.equals(BigInteger.ONE)
                ? new Fraction(over, under)
                : new Fraction(over.divide(sign), under.divide(sign));
    }

    /**
     * Adds.
     *
     * @param other another number
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        if (other.over.signum() == 0) {
            return this;
        }
        if (over.signum() == 0) {
            return other;
        }
        return under.equals(other.under)
                ? lowest(over.add(other.over), under)
                : lowest(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /**
     * Multiplies.
     *
     * @param other another number
     * @return the product
     */
    public Fraction times(Fraction other) {
        return lowest(over.multiply(other.over), under.multiply(other.under));
    }

    /**
     * Divides.
     *
     * @param other another number
     * @return the quotient
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (other.over.signum() == 0) {
            throw new ArithmeticException("Division by 0");
        }
        return lowest(over.multiply(other.under), under.multiply(other.over));
    }

    /**
     * Rounds to a decimal number.
     *
     * @param places how many decimals
     * @param mode which way
     * @return the number, with exactly so many decimals
     */
    public BigDecimal toDecimal(int places, RoundingMode mode) {
        return new BigDecimal(over).divide(new BigDecimal(under), places, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && over.equals(fraction.over) && under.equals(fraction.under);
    }

    @Override
    public int hashCode() {
        return 31 * over.hashCode() + under.hashCode();
    }

    /** Gives the quotient, such as {@code 200/3}, or the whole number. */
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
