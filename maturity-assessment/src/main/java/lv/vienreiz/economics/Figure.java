// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number that a statement names.
 *
 * @param name what it is called in the statement
 * @param value the number, rounded to the decimals of its unit, half to even
 * @param unit what it counts
 */
public record Figure(String name, BigDecimal value, FigureUnit unit) {

    /** Makes a figure, rounding it. */
    public Figure {
        Objects.requireNonNull(name, "name");
        value = value.setScale(unit.decimals(), RoundingMode.HALF_EVEN);
    }

    static Figure money(String name, BigDecimal value) {
        return new Figure(name, value, FigureUnit.MONEY);
    }

    static Figure percent(String name, BigDecimal fraction) {
        return new Figure(name, fraction.movePointRight(2), FigureUnit.PERCENT);
    }

    static Figure years(String name, BigDecimal value) {
        return new Figure(name, value, FigureUnit.YEARS);
    }

    static Figure ratio(String name, BigDecimal value) {
        return new Figure(name, value, FigureUnit.RATIO);
    }

    static Figure count(String name, long value) {
        return count(name, BigDecimal.valueOf(value));
    }

    static Figure count(String name, BigDecimal value) {
        return new Figure(name, value, FigureUnit.COUNT);
    }
}
