// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit of measurement as a product of symbols, such as {@code EUR/case}. A plain number and a percentage have no symbols:
 * {@code 1} and {@code %} are the same unit here.
 *
 * @param powers the power of each symbol, never zero
 */
public record Unit(SortedMap<String, Integer> powers) {

    /** The unit of a plain number. */
    public static final Unit NUMBER = new Unit(new TreeMap<>());

    /** Makes a unit. */
    public Unit {
        SortedMap<String, Integer> kept = new TreeMap<>(powers);
        kept.values().removeIf(power -> power == 0);
        powers = java.util.Collections.unmodifiableSortedMap(kept);
    }

    /**
     * Reads a unit.
     *
     * @param text symbols of letters, digits and {@code %} between {@code *} and {@code /}, read from left to right
     * @return the unit, or nothing if the text is no unit
     */
    public static Optional<Unit> tryParse(String text) {
        Unit unit = NUMBER;
        int sign = 1;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char at = i < text.length() ? text.charAt(i) : '*';
            if (at == '*' || at == '/') {
                if (i == begin) {
                    return Optional.empty();
                }
                unit = unit.raised(text.substring(begin, i), sign);
                sign = at == '*' ? 1 : -1;
                begin = i + 1;
            } else if (!Character.isLetterOrDigit(at) && at != '%') {
                return Optional.empty();
            }
        }
        return Optional.of(unit);
    }

    private Unit raised(String symbol, int power) {
        return symbol.equals("1") || symbol.equals("%") ? this : merged(Map.of(symbol, power), 1);
    }

    private Unit merged(Map<String, Integer> more, int sign) {
        SortedMap<String, Integer> merged = new TreeMap<>(powers);
        more.forEach((symbol, power) -> merged.merge(symbol, sign * power, Integer::sum));
        return new Unit(merged);
    }

    /**
     * The unit of a product.
     *
     * @param other the unit of the other factor
     * @return the unit
     */
    public Unit times(Unit other) {
        return merged(other.powers, 1);
    }

    /**
     * The unit of a quotient.
     *
     * @param divisor the unit of the divisor
     * @return the unit
     */
    public Unit per(Unit divisor) {
        return merged(divisor.powers, -1);
    }

    /** The unit as text that reads back to the same unit. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        powers.forEach((symbol, power) -> text.append(("*" + symbol).repeat(Math.max(power, 0))));
        if (text.isEmpty()) {
            text.append("*1");
        }
        powers.forEach((symbol, power) -> text.append(("/" + symbol).repeat(Math.max(-power, 0))));
        return text.substring(1);
    }
}
