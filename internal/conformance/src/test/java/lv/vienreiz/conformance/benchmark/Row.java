// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lv.vienreiz.assessment.scoring.Fraction;

/**
 * One published number, or its absence, and what ours is.
 *
 * @param place what it is of, such as a service of a country or a life event of a country
 * @param measure the measure
 * @param published the published number
 * @param ours the exact number by the model
 */
record Row(String place, String measure, Optional<BigDecimal> published, Optional<Fraction> ours) {

    /** Published numbers are binary floating-point numbers in decimal digits. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    static Row of(String place, String measure, String cell, Optional<Fraction> ours) {
        return new Row(place, measure, number(cell), ours);
    }

    static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() || cell.equals(".") ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    boolean isExact() {
        return isReproducedBy(ours);
    }

    boolean isReproducedBy(Optional<Fraction> number) {
        if (published.isEmpty() || number.isEmpty()) {
            return published.isEmpty() && number.isEmpty();
        }
        return number.get()
                        .toDecimal(15, RoundingMode.HALF_UP)
                        .subtract(published.get())
                        .abs()
                        .compareTo(NOISE)
                < 0;
    }

    String shown(Optional<Fraction> number) {
        return number.map(n -> n.toDecimal(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("none");
    }

    String publishedShown() {
        return published
                .map(n -> n.setScale(2, RoundingMode.HALF_UP).toPlainString())
                .orElse("none");
    }
}
