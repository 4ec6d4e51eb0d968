// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.indicator.DatedValue;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.TargetAim;
import lv.vienreiz.indicator.TargetZone;
import lv.vienreiz.indicator.Thresholds;

/**
 * The values of one indicator over time, period by period, missing ones included. Immutable and safe for several threads.
 *
 * @param passport the passport of the indicator
 * @param points the periods, the earliest first
 */
public record IndicatorSeries(IndicatorPassport passport, List<SeriesPoint> points) {

    /** Makes a series. */
    public IndicatorSeries {
        Objects.requireNonNull(passport, "passport");
        points = List.copyOf(points);
    }

    /**
     * The target for a period: the one that is set for its last day, else the one that the target values name for any time.
     *
     * @param point the period
     * @return the target, where there is one
     */
    public Optional<BigDecimal> target(SeriesPoint point) {
        LocalDate day = point.period().to();
        return passport.targets().stream()
                .filter(target -> target.isOf(day))
                .map(DatedValue::value)
                .findFirst()
                .or(() -> passport.thresholds().flatMap(Thresholds::aimedAt));
    }

    /**
     * How far the value of a period stays behind its target.
     *
     * @param point the period
     * @return positive where it stays behind, zero or negative where the target is met; nothing without value, target or aim
     */
    public Optional<BigDecimal> gap(SeriesPoint point) {
        Optional<BigDecimal> target = target(point);
        return aim().flatMap(aim -> point.value().flatMap(value -> target.map(wanted -> aim.gap(value, wanted))));
    }

    /**
     * Whether more or less is better: as the passport says, else as a corridor with one limit shows.
     *
     * @return the aim, where it is known
     */
    public Optional<TargetAim> aim() {
        return passport.aim().or(() -> passport.thresholds().flatMap(IndicatorSeries::aimOf));
    }

    private static Optional<TargetAim> aimOf(Thresholds thresholds) {
        if (thresholds instanceof Thresholds.Corridor corridor
                && corridor.least().isPresent() != corridor.greatest().isPresent()) {
            return Optional.of(corridor.least().isPresent() ? TargetAim.AT_LEAST : TargetAim.AT_MOST);
        }
        return thresholds instanceof Thresholds.RatingScale ? Optional.of(TargetAim.AT_LEAST) : Optional.empty();
    }

    /**
     * The zone in which the value of a period lies.
     *
     * @param point the period
     * @return the zone, where there are zones and a value
     */
    public Optional<TargetZone> zone(SeriesPoint point) {
        return point.value().flatMap(value -> passport.thresholds().flatMap(limits -> limits.zoneOf(value)));
    }

    /**
     * Tells whether the value of a period demands action at once.
     *
     * @param point the period
     * @return true if it lies outside the limits of the passport
     */
    public boolean isAlarming(SeriesPoint point) {
        return point.value()
                .flatMap(value -> passport.thresholds().map(limits -> limits.isAlarming(value)))
                .orElse(false);
    }

    /**
     * The periods without value.
     *
     * @return the periods, the earliest first
     */
    public List<SeriesPoint> missing() {
        return points.stream().filter(point -> point.value().isEmpty()).toList();
    }

    /**
     * Where the values are going.
     *
     * @return the trend, or nothing with fewer than two values
     */
    public Optional<Trend> trend() {
        return Trend.of(points);
    }

    /**
     * The series up to a period.
     *
     * @param last the last period that is kept
     * @return a series that ends with it
     */
    public IndicatorSeries upTo(SeriesPoint last) {
        return new IndicatorSeries(
                passport,
                points.stream()
                        .filter(point -> point.period().compareTo(last.period()) <= 0)
                        .toList());
    }
}
