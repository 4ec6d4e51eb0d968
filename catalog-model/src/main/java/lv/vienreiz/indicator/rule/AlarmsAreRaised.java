// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.MeasuredValue;
import lv.vienreiz.indicator.Thresholds;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-58: a value outside the limits of the passport has raised an alarm (M[278.10.1]-[278.10.2]). */
final class AlarmsAreRaised implements Check<IndicatorMeasurements> {

    static final String SILENT = "silent";

    @Override
    public void check(IndicatorMeasurements measurements, Report report) {
        if (report.knowsNo(IndicatorPassport.class)) {
            return;
        }
        Optional<Thresholds> thresholds = Passports.of(measurements, report).flatMap(IndicatorPassport::thresholds);
        if (report.lacks(thresholds)) {
            return;
        }
        List<MeasuredValue> values = measurements.values();
        for (int i = 0; i < values.size(); i++) {
            Optional<BigDecimal> value = values.get(i).value();
            if (value.isPresent()
                    && values.get(i).alarm().isEmpty()
                    && thresholds.get().isAlarming(value.get())) {
                report.found("/values/" + i, SILENT, Map.of("value", value.get().toPlainString()));
            }
        }
    }
}
