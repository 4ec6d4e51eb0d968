// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;

/**
 * Passports and what was measured by them, from which series are made, of derived indicators too. Of several passports or
 * measurements for one indicator the first counts. Immutable and safe for several threads.
 *
 * <pre>{@code
 * IndicatorBook book = IndicatorBook.of(passports, measurements);
 * IndicatorSeries series = book.series(IndicatorId.parse("share-of-remote"), LocalDate.of(2026, 11, 22)).orElseThrow();
 * }</pre>
 */
public final class IndicatorBook {

    private final Map<IndicatorId, IndicatorPassport> passports = new LinkedHashMap<>();
    private final Map<IndicatorId, IndicatorMeasurements> measurements = new LinkedHashMap<>();

    private IndicatorBook(Collection<IndicatorPassport> passports, Collection<IndicatorMeasurements> measurements) {
        passports.forEach(passport -> this.passports.putIfAbsent(passport.id(), passport));
        measurements.forEach(measured -> this.measurements.putIfAbsent(measured.indicator(), measured));
    }

    /**
     * Makes a book.
     *
     * @param passports the passports
     * @param measurements what was measured
     * @return the book
     */
    public static IndicatorBook of(
            Collection<IndicatorPassport> passports, Collection<IndicatorMeasurements> measurements) {
        return new IndicatorBook(passports, measurements);
    }

    /**
     * The passports.
     *
     * @return the passports in the order in which they were given
     */
    public List<IndicatorPassport> passports() {
        return List.copyOf(passports.values());
    }

    /**
     * The passport of an indicator.
     *
     * @param indicator the indicator
     * @return the passport, where there is one
     */
    public Optional<IndicatorPassport> passport(IndicatorId indicator) {
        return Optional.ofNullable(passports.get(indicator));
    }

    /**
     * The values of an indicator over time. A measured indicator has a point for each whole period from the first day of
     * measuring to its last, as far as the period has ended, and for every other measurement; where two measurements end in
     * one period, the later one in the document counts. A derived indicator has a point for each period of its own frequency
     * that its time of measuring holds or in which an input has one, and is computed from inputs that
     * have a value for exactly this period, or whose shorter periods are gathered into it as its passport says.
     *
     * @param indicator the indicator
     * @param asOf the date of the data
     * @return the series, or nothing if the indicator has no passport
     */
    public Optional<IndicatorSeries> series(IndicatorId indicator, LocalDate asOf) {
        return passport(indicator).map(passport -> new SeriesMaking(this, asOf).of(passport));
    }

    Optional<IndicatorMeasurements> measured(IndicatorId indicator) {
        return Optional.ofNullable(measurements.get(indicator));
    }
}
