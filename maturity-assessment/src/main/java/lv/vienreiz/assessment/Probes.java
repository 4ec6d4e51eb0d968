// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import lv.vienreiz.assessment.model.Probe;

/** What each probe does. */
final class Probes {

    private static final Map<Probe, Function<Facts, Answer>> EXAMINATIONS = examinations();

    private Probes() {}

    static Answer examine(Probe probe, Facts facts) {
        Function<Facts, Answer> examination = EXAMINATIONS.get(probe);
        if (examination == null) {
            throw new IllegalStateException("Nothing examines by the probe " + probe);
        }
        return examination.apply(facts);
    }

    private static Map<Probe, Function<Facts, Answer>> examinations() {
        Map<Probe, Function<Facts, Answer>> map = new EnumMap<>(TraitProbes.all());
        map.put(Probe.CASES_TAKE_PLACE, CaseProbes::takePlace);
        map.put(Probe.CASES_UNIFORM, CaseProbes::uniform);
        map.put(Probe.CASES_PREDICTABLE, CaseProbes::predictable);
        map.put(Probe.SERVICE_IDENTIFIED, DescriptionProbes::identified);
        map.put(Probe.DESCRIPTION_PUBLISHED, DescriptionProbes::published);
        map.put(Probe.RESPONSIBILITY_NAMED, DescriptionProbes::responsibilityNamed);
        map.put(Probe.RESPONSIBILITY_PUBLISHED, DescriptionProbes::responsibilityPublished);
        map.put(Probe.INDICATORS_SET, DescriptionProbes::indicatorsSet);
        map.put(Probe.CHANNELS_NAMED, DescriptionProbes::channelsNamed);
        map.put(Probe.INDICATORS_COLLECTED, MeasurementProbe::collected);
        map.put(Probe.STRATEGY_DEFINED, DocumentProbes::strategyDefined);
        map.put(Probe.AGREEMENT_MADE, DocumentProbes::agreementMade);
        map.put(Probe.PASSPORTS_MADE, PassportProbes::made);
        map.put(Probe.AREAS_COVERED, PassportProbes::areasCovered);
        map.put(Probe.IMPROVEMENT_PLANNED, DocumentProbes::improvementPlanned);
        map.put(Probe.REVIEWED_IN_A_QUARTER, DocumentProbes::reviewed);
        return map;
    }
}
