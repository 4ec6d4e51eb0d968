// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.indicator.Absence;
import lv.vienreiz.indicator.Derivation;
import lv.vienreiz.indicator.Gathering;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.MeasuredValue;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.indicator.MeasuringPeriod;
import lv.vienreiz.indicator.formula.Computed;
import lv.vienreiz.indicator.formula.Formula;
import org.jspecify.annotations.Nullable;

/** Makes the series of a book for one date, each once; used by one thread. */
final class SeriesMaking {

    private final IndicatorBook book;
    private final LocalDate asOf;
    private final Map<IndicatorId, Map<MeasuringPeriod, SeriesPoint>> made = new HashMap<>();
    private final Set<IndicatorId> inWork = new HashSet<>();

    SeriesMaking(IndicatorBook book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
    }

    IndicatorSeries of(IndicatorPassport passport) {
        return new IndicatorSeries(passport, points(passport).values().stream().toList());
    }

    private Map<MeasuringPeriod, SeriesPoint> points(IndicatorPassport passport) {
        Map<MeasuringPeriod, SeriesPoint> known = made.get(passport.id());
        if (known == null) {
            inWork.add(passport.id());
            known = passport.derivation()
                    .map(derivation -> derived(passport, derivation))
                    .orElseGet(() -> measured(passport));
            inWork.remove(passport.id());
            made.put(passport.id(), known);
        }
        return known;
    }

    private Map<MeasuringPeriod, SeriesPoint> measured(IndicatorPassport passport) {
        Optional<MeasuringFrequency> frequency = passport.measured();
        Map<MeasuringPeriod, SeriesPoint> points = new TreeMap<>();
        expected(passport).forEach(period -> points.put(period, SeriesPoint.without(period, Absence.NOT_MEASURED)));
        book.measured(passport.id()).map(IndicatorMeasurements::values).stream()
                .flatMap(values -> values.stream())
                .filter(value ->
                        !value.to().isBefore(value.from()) && !value.to().isAfter(asOf))
                .map(value -> point(value, frequency))
                .forEach(point -> points.put(point.period(), point));
        return points;
    }

    /** The whole periods of the time of measuring that have ended. */
    private Stream<MeasuringPeriod> expected(IndicatorPassport passport) {
        LocalDate yesterday = asOf.minusDays(1);
        LocalDate last =
                passport.measuredUntil().filter(end -> end.isBefore(yesterday)).orElse(yesterday);
        return passport.measured().stream()
                .flatMap(every -> passport.measuredFrom().stream().flatMap(first -> every.periods(first, last)));
    }

    private static SeriesPoint point(MeasuredValue value, Optional<MeasuringFrequency> frequency) {
        MeasuringPeriod period = frequency
                .flatMap(every -> every.periodOf(value.to()))
                .orElseGet(() -> new MeasuringPeriod(value.from(), value.to()));
        return value.value()
                .map(number -> SeriesPoint.of(period, number))
                .orElseGet(() -> SeriesPoint.without(
                        period, value.missing().isPresent() ? Absence.EXPLAINED : Absence.NOT_MEASURED));
    }

    private Map<MeasuringPeriod, SeriesPoint> derived(IndicatorPassport passport, Derivation derivation) {
        Map<IndicatorId, Map<MeasuringPeriod, SeriesPoint>> inputs = new HashMap<>();
        boolean circular = false;
        for (IndicatorId input : derivation.inputs()) {
            circular |= inWork.contains(input);
            if (!inWork.contains(input)) {
                book.passport(input).ifPresent(found -> inputs.put(input, points(found)));
            }
        }
        Set<MeasuringPeriod> periods = expected(passport).collect(Collectors.toCollection(TreeSet::new));
        inputs.values().forEach(points -> periods.addAll(points.keySet()));
        derivation.gathered().forEach(way -> passport.measured()
                .ifPresent(every -> around(every, inputs.get(way.input())).forEach(periods::add)));
        passport.measured()
                .ifPresent(every -> periods.removeIf(period ->
                        !every.periodOf(period.to()).map(period::equals).orElse(true)));
        Optional<Formula> formula = passport.formula().flatMap(Formula::tryParse);
        Map<MeasuringPeriod, SeriesPoint> points = new TreeMap<>();
        for (MeasuringPeriod period : periods) {
            points.put(
                    period,
                    circular
                            ? SeriesPoint.without(period, Absence.CIRCULAR)
                            : computed(formula, derivation, inputs, period));
        }
        return points;
    }

    private static SeriesPoint computed(
            Optional<Formula> formula,
            Derivation derivation,
            Map<IndicatorId, Map<MeasuringPeriod, SeriesPoint>> inputs,
            MeasuringPeriod period) {
        if (formula.isEmpty()) {
            return SeriesPoint.without(period, Absence.NOT_COMPUTABLE);
        }
        Computed result = formula.get().compute(input -> value(inputs.get(input), derivation.gathering(input), period));
        Optional<BigDecimal> number = result.number();
        return number.map(found -> SeriesPoint.of(period, found))
                .orElseGet(() -> SeriesPoint.without(period, absence(result)));
    }

    /** The longer periods that have ended and in which shorter ones lie. */
    private Stream<MeasuringPeriod> around(
            MeasuringFrequency every, @Nullable Map<MeasuringPeriod, SeriesPoint> points) {
        return points == null
                ? Stream.empty()
                : points.keySet().stream()
                        .flatMap(part -> every.periodOf(part.to()).stream())
                        .filter(period -> period.to().isBefore(asOf));
    }

    private static Optional<BigDecimal> value(
            @Nullable Map<MeasuringPeriod, SeriesPoint> points, Optional<Gathering> gathering, MeasuringPeriod period) {
        if (points == null) {
            return Optional.empty();
        }
        SeriesPoint point = points.get(period);
        return point == null ? gathering.flatMap(way -> Gathered.of(points.values(), period, way)) : point.value();
    }

    private static Absence absence(Computed result) {
        if (result instanceof Computed.Missing) {
            return Absence.INPUT_MISSING;
        }
        return result instanceof Computed.DividedByZero ? Absence.DIVISION_BY_ZERO : Absence.NOT_COMPUTABLE;
    }
}
