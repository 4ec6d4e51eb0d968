// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.MeasuredValue;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.indicator.MeasuringPeriod;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-59: what was measured lies in the time of measuring, and each period has a measurement (M[278.7]-[278.8]). That only
 * periods that have ended are asked for, and that a reason can stand for a value, is our own inference.
 */
final class MeasuringTakesPlace implements Check<IndicatorMeasurements> {

    static final String ORDER = "order";
    static final String EARLY = "early";
    static final String LATE = "late";
    static final String GAP = "gap";

    @Override
    public void check(IndicatorMeasurements measurements, Report report) {
        List<MeasuredValue> values = measurements.values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).to().isBefore(values.get(i).from())) {
                report.found(
                        "/values/" + i,
                        ORDER,
                        facts(values.get(i), values.get(i).from()));
            }
        }
        if (report.knowsNo(IndicatorPassport.class)) {
            return;
        }
        Optional<IndicatorPassport> passport = Passports.of(measurements, report);
        if (report.lacks(passport)) {
            return;
        }
        inside(values, passport.get(), report);
        gaps(values, passport.get(), report);
    }

    private static void inside(List<MeasuredValue> values, IndicatorPassport passport, Report report) {
        for (int i = 0; i < values.size(); i++) {
            MeasuredValue value = values.get(i);
            Optional<LocalDate> first = passport.measuredFrom().filter(value.from()::isBefore);
            Optional<LocalDate> last = passport.measuredUntil().filter(value.to()::isAfter);
            if (first.isPresent()) {
                report.found("/values/" + i, EARLY, facts(value, first.get()));
            }
            if (last.isPresent()) {
                report.found("/values/" + i, LATE, facts(value, last.get()));
            }
        }
    }

    private static Map<String, String> facts(MeasuredValue value, LocalDate limit) {
        return Map.of("from", value.from().toString(), "to", value.to().toString(), "limit", limit.toString());
    }

    private static void gaps(List<MeasuredValue> values, IndicatorPassport passport, Report report) {
        if (passport.measured().isEmpty() || passport.measuredFrom().isEmpty()) {
            report.skip();
            return;
        }
        MeasuringFrequency frequency = passport.measured().get();
        TreeSet<LocalDate> days = new TreeSet<>();
        values.forEach(value -> days.add(value.to()));
        LocalDate yesterday = report.asOf().minusDays(1);
        LocalDate last =
                passport.measuredUntil().filter(end -> end.isBefore(yesterday)).orElse(yesterday);
        List<MeasuringPeriod> empty = frequency
                .periods(passport.measuredFrom().get(), last)
                .filter(period ->
                        days.subSet(period.from(), true, period.to(), true).isEmpty())
                .limit(1000)
                .toList();
        if (!empty.isEmpty()) {
            Map<String, String> facts = Map.of(
                    "count", Integer.toString(empty.size()),
                    "from", empty.get(0).from().toString(),
                    "to", empty.get(0).to().toString());
            report.found("/values", GAP, facts);
        }
    }
}
