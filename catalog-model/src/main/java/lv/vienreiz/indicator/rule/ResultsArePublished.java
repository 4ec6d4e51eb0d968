// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.YearlyPublication;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-61: what was measured is published in the annual report (M[299.7], P[33]). The Plan asks for it in the first half of
 * the next year; that a year is missed only after that half is our own inference.
 */
final class ResultsArePublished implements Check<IndicatorMeasurements> {

    private static final int LAST_MONTH = 6;

    @Override
    public void check(IndicatorMeasurements measurements, Report report) {
        if (measurements.values().isEmpty()) {
            report.skip();
            return;
        }
        Set<Integer> published = measurements.publications().stream()
                .map(YearlyPublication::year)
                .collect(Collectors.toSet());
        Set<Integer> measured = measurements.values().stream()
                .filter(value -> value.value().isPresent())
                .map(value -> value.to().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        String place = measurements.publications().isEmpty() ? "" : "/publications";
        for (int year : measured) {
            LocalDate last = LocalDate.of(year + 1, LAST_MONTH, 30);
            if (!published.contains(year) && report.asOf().isAfter(last)) {
                report.found(place, "", Map.of("year", Integer.toString(year), "last", last.toString()));
            }
        }
    }
}
