// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.indicator.Course;
import lv.vienreiz.indicator.TargetAim;

/**
 * Where the values of a series are going: the slope of the straight line with the least squares of distance. Periods without
 * value keep their place on the time axis, but weigh nothing.
 *
 * @param slope the change from one period to the next, in the unit of the indicator, rounded to 34 digits, half to even
 * @param values how many values it rests on, at least two
 */
public record Trend(BigDecimal slope, int values) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    static Optional<Trend> of(List<SeriesPoint> points) {
        List<BigDecimal> places = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value().isPresent()) {
                places.add(BigDecimal.valueOf(i));
                values.add(points.get(i).value().get());
            }
        }
        return values.size() < 2 ? Optional.empty() : Optional.of(new Trend(slope(places, values), values.size()));
    }

    /**
     * (n Σxy − Σx Σy) / (n Σx² − (Σx)²); the divisor is positive, because no two places are equal. All but the last
     * division is exact, so that equal values have no slope.
     */
    private static BigDecimal slope(List<BigDecimal> places, List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(places.size());
        BigDecimal x = BigDecimal.ZERO;
        BigDecimal y = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 0; i < places.size(); i++) {
            x = x.add(places.get(i));
            y = y.add(values.get(i));
            products = products.add(places.get(i).multiply(values.get(i)));
            squares = squares.add(places.get(i).multiply(places.get(i)));
        }
        BigDecimal above = count.multiply(products).subtract(x.multiply(y));
        BigDecimal below = count.multiply(squares).subtract(x.multiply(x));
        return above.divide(below, DIGITS);
    }

    /**
     * Whether that is good.
     *
     * @param aim whether more or less is better
     * @return improving or worsening, or steady if the slope is zero
     */
    public Course course(TargetAim aim) {
        int upwards = aim == TargetAim.AT_LEAST ? slope.signum() : -slope.signum();
        return upwards == 0 ? Course.STEADY : upwards > 0 ? Course.IMPROVING : Course.WORSENING;
    }
}
