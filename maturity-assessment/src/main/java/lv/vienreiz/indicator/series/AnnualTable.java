// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.IndicatorReport;
import lv.vienreiz.indicator.ReportedValue;
import lv.vienreiz.indicator.TargetZone;

/**
 * Makes the table of indicators for an annual report (M[299.7], P[33]): each indicator and period that ends in the year, with
 * value or reason, target, gap, zone, alarm and trend. What is written is rounded to {@value #DECIMALS} decimals, half to even.
 */
public final class AnnualTable {

    /** How many decimals a value in the report has at most. */
    public static final int DECIMALS = 9;

    private AnnualTable() {}

    /**
     * Makes the report.
     *
     * @param book passports and measurements
     * @param year the year
     * @param asOf the date of the data
     * @return the report, which can be written as JSON and XML, or as a table by {@link TableText}
     */
    public static IndicatorReport of(IndicatorBook book, int year, LocalDate asOf) {
        List<ReportedValue> lines = new ArrayList<>();
        for (IndicatorPassport passport : book.passports()) {
            book.series(passport.id(), asOf).ifPresent(series -> series.points().stream()
                    .filter(point -> point.period().to().getYear() == year)
                    .forEach(point -> lines.add(line(series, point))));
        }
        return new IndicatorReport(year, asOf, lines, Extensions.none());
    }

    private static ReportedValue line(IndicatorSeries series, SeriesPoint point) {
        IndicatorPassport passport = series.passport();
        return new ReportedValue(
                passport.id(),
                passport.name(),
                passport.unit(),
                point.period().from(),
                point.period().to(),
                point.value().map(AnnualTable::rounded),
                point.absence(),
                series.target(point).map(AnnualTable::rounded),
                series.gap(point).map(AnnualTable::rounded),
                series.zone(point).map(TargetZone::name),
                series.isAlarming(point),
                series.aim().flatMap(aim -> series.upTo(point).trend().map(trend -> trend.course(aim))));
    }

    private static BigDecimal rounded(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The value as people read it, or a dash. */
    static String shown(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("–");
    }
}
