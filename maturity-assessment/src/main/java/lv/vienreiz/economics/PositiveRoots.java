// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the positive roots of a polynomial: counted exactly by a chain of Sturm, then narrowed down by halving. */
final class PositiveRoots {

    /** How narrow a root is enclosed, as a part of itself. */
    private static final BigDecimal NARROW = new BigDecimal("1e-30");

    private final Polynomial simple;
    private final Polynomial slope;
    private final List<Polynomial> chain = new ArrayList<>();

    private PositiveRoots(Polynomial polynomial) {
        List<Polynomial> first = chain(polynomial);
        Polynomial common = first.get(first.size() - 1);
        simple = common.degree() == 0 ? polynomial : polynomial.quotient(common);
        slope = simple.derivative();
        chain.addAll(chain(simple));
    }

    private static List<Polynomial> chain(Polynomial polynomial) {
        List<Polynomial> chain = new ArrayList<>(List.of(polynomial));
        Polynomial next = polynomial.derivative();
        while (!next.isZero()) {
            chain.add(next);
            next = chain.get(chain.size() - 2).negativeRemainder(next);
        }
        return chain;
    }

    /** The different positive roots, each once, in no order. */
    static List<BigDecimal> of(Polynomial polynomial) {
        Polynomial nonZero = polynomial.withoutZero();
        return nonZero.degree() == 0 ? List.of() : new PositiveRoots(nonZero).all();
    }

    private List<BigDecimal> all() {
        List<BigDecimal> roots = new ArrayList<>();
        Deque<BigDecimal[]> open = new ArrayDeque<>();
        open.push(new BigDecimal[] {BigDecimal.ZERO, simple.bound()});
        while (!open.isEmpty()) {
            BigDecimal[] part = open.pop();
            int count = changes(part[0]) - changes(part[1]);
            if (count == 1) {
                roots.add(narrowed(part[0], part[1]));
            } else if (count > 1) {
                BigDecimal middle = Polynomial.middle(part[0], part[1]);
                open.push(new BigDecimal[] {part[0], middle});
                open.push(new BigDecimal[] {middle, part[1]});
            }
        }
        return roots;
    }

    private int changes(BigDecimal place) {
        int changes = 0;
        int before = 0;
        for (Polynomial link : chain) {
            int sign = link.signAt(place);
            if (sign != 0) {
                changes += before != 0 && sign != before ? 1 : 0;
                before = sign;
            }
        }
        return changes;
    }

    /** The one root above the low end, and at or below the high end. */
    private BigDecimal narrowed(BigDecimal least, BigDecimal most) {
        BigDecimal low = least;
        BigDecimal high = most;
        int sign = simple.signAt(low) == 0 ? slope.signAt(low) : simple.signAt(low);
        if (simple.signAt(high) == 0) {
            return high;
        }
        while (low.signum() == 0 || high.subtract(low).compareTo(low.multiply(NARROW)) > 0) {
            BigDecimal middle = Polynomial.middle(low, high);
            int here = simple.signAt(middle);
            if (here == 0) {
                return middle;
            }
            if (here == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Polynomial.middle(low, high);
    }
}
