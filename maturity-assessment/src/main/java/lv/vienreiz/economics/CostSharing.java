// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Divides a cost among institutions so that the shares make the whole to the cent. */
public final class CostSharing {

    private static final int CENTS = 2;

    private CostSharing() {}

    /**
     * Divides a cost into equal shares.
     *
     * @param total the cost, at most two decimals
     * @param institutions among how many, at least one
     * @return the shares; those before carry a cent more where the cost does not divide evenly
     * @throws IllegalArgumentException if there is nobody to share, or the cost is negative or has parts of cents
     */
    public static List<BigDecimal> equally(BigDecimal total, int institutions) {
        return byWeight(total, Collections.nCopies(Math.max(institutions, 0), BigDecimal.ONE));
    }

    /**
     * Divides a cost by weights, such as numbers of inhabitants or of cases. Each share is rounded down to the cent, and the
     * cents that are left go to the largest remainders, among equals to those before.
     *
     * @param total the cost, at most two decimals
     * @param weights a weight for each that shares, not negative, not all zero
     * @return the shares in the order of the weights
     * @throws IllegalArgumentException if nobody has a weight, a weight is negative, or the cost is negative or has parts of
     *     cents
     */
    public static List<BigDecimal> byWeight(BigDecimal total, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean negative = weights.stream().anyMatch(weight -> weight.signum() < 0);
        if (sum.signum() <= 0
                || negative
                || total.signum() < 0
                || total.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException(
                    "Expected a cost of whole cents and weights of which one is above zero, found " + total + " among "
                            + weights.size());
        }
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> rests = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal product = total.multiply(weight);
            BigDecimal share = product.divide(sum, CENTS, RoundingMode.DOWN);
            shares.add(share);
            rests.add(product.subtract(share.multiply(sum)));
        }
        hand(total.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), shares, rests);
        return List.copyOf(shares);
    }

    /** Hands out the cents that are left; there are fewer than shares. */
    private static void hand(BigDecimal left, List<BigDecimal> shares, List<BigDecimal> rests) {
        BigDecimal cent = BigDecimal.ONE.movePointLeft(CENTS);
        int cents = left.divide(cent, MathContext.DECIMAL128).intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(rests::get, Comparator.<BigDecimal>reverseOrder()))
                .limit(cents)
                .forEach(i -> shares.set(i, shares.get(i).add(cent)));
    }

    /**
     * What one case costs.
     *
     * @param total the cost of all cases
     * @param cases how many there are
     * @return the cost of one, rounded to the cent, half to even; nothing if there are no cases
     */
    public static Optional<BigDecimal> perCase(BigDecimal total, long cases) {
        return cases <= 0
                ? Optional.empty()
                : Optional.of(total.divide(BigDecimal.valueOf(cases), CENTS, RoundingMode.HALF_EVEN));
    }
}
