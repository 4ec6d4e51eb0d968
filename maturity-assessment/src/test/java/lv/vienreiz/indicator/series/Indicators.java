// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.indicator.Derivation;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.IndicatorPassportBuilder;
import lv.vienreiz.indicator.MeasuredValue;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.text.LocalizedText;

/** Passports and measurements for the tests. */
final class Indicators {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Indicators() {}

    static IndicatorPassportBuilder quarterly(String id) {
        return IndicatorPassport.builder(IndicatorId.parse(id))
                .name(LocalizedText.lv("Rādītājs " + id).en("Indicator " + id))
                .unit(LocalizedText.lv("gab.").en("pcs"))
                .measured(MeasuringFrequency.QUARTERLY)
                .measuredFrom(LocalDate.of(2026, 1, 1))
                .measuredUntil(LocalDate.of(2026, 12, 31));
    }

    static IndicatorPassport derived(String id, String formula, String... inputs) {
        return quarterly(id)
                .formula(formula)
                .derivation(new Derivation(
                        Optional.empty(),
                        Stream.of(inputs).map(IndicatorId::parse).toList()))
                .build();
    }

    /** Values of the quarters of 2026; a dash stands for a quarter without measurement, a question mark for an excuse. */
    static IndicatorMeasurements quarters(String id, String... values) {
        List<MeasuredValue> measured = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate from = LocalDate.of(2026, 3 * i + 1, 1);
            LocalDate to = from.plusMonths(3).minusDays(1);
            if (values[i].equals("?")) {
                Optional<LocalizedText> reason = Optional.of(LocalizedText.lv("Sistēmas maiņa"));
                measured.add(new MeasuredValue(from, to, Optional.empty(), reason, Optional.empty()));
            } else if (!values[i].equals("-")) {
                measured.add(MeasuredValue.of(from, to, new BigDecimal(values[i])));
            }
        }
        return new IndicatorMeasurements(IndicatorId.parse(id), measured, List.of(), Extensions.none());
    }

    /** Measured each month from January 2026 on; a dash stands for a month without measurement. */
    static IndicatorMeasurements months(String id, String... values) {
        List<MeasuredValue> measured = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate from = LocalDate.of(2026, i + 1, 1);
            if (!values[i].equals("-")) {
                measured.add(MeasuredValue.of(from, from.plusMonths(1).minusDays(1), new BigDecimal(values[i])));
            }
        }
        return new IndicatorMeasurements(IndicatorId.parse(id), measured, List.of(), Extensions.none());
    }
}
