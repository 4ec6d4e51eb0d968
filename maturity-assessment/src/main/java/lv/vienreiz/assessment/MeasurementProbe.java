// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import lv.vienreiz.catalog.IndicatorReference;

/** What measurements prove. */
final class MeasurementProbe {

    /** One measurement shows no system. */
    private static final int FEWEST_PERIODS = 2;

    private MeasurementProbe() {}

    static Answer collected(Facts facts) {
        List<String> indicators = facts.service().indicators().stream()
                .map(IndicatorReference::id)
                .toList();
        if (indicators.isEmpty()) {
            return Answer.fact(Verdict.NOT_MET, Phrase.of("measured.noIndicator"), facts.inDescription(""));
        }
        List<Measurement> known = facts.evidence().measurements().stream()
                .filter(measurement ->
                        !measurement.to().isAfter(facts.evidence().asOf()))
                .toList();
        List<String> lacking = indicators.stream()
                .filter(id -> periods(known, id) < FEWEST_PERIODS)
                .toList();
        if (known.isEmpty()) {
            return Answer.unproven(Phrase.of("measured.unknown"));
        }
        Phrase reference = Phrase.of("reference.measurements", "count", known.size());
        return lacking.isEmpty()
                ? Answer.fact(Verdict.MET, Phrase.of("measured"), reference)
                : Answer.fact(
                        Verdict.UNCLEAR, Phrase.of("measured.some", "ids", String.join(", ", lacking)), reference);
    }

    private static long periods(List<Measurement> known, String indicator) {
        return known.stream()
                .filter(measurement -> measurement.indicator().equals(indicator))
                .filter(measurement -> !measurement.to().isBefore(measurement.from()))
                .map(Measurement::from)
                .distinct()
                .count();
    }
}
