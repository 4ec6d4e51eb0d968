// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.ObservationArea;
import lv.vienreiz.rule.Bundle;

/** What the passports of a service's indicators prove. */
final class PassportProbes {

    private static final Bundle.Index<IndicatorPassport, String> PASSPORTS =
            Bundle.Index.by(IndicatorPassport.class, passport -> passport.id().value());

    private PassportProbes() {}

    static Answer made(Facts facts) {
        List<String> indicators = facts.service().indicators().stream()
                .map(IndicatorReference::id)
                .toList();
        if (indicators.isEmpty()) {
            return Answer.fact(Verdict.NOT_MET, Phrase.of("indicators.not"), facts.inDescription(""));
        }
        if (!facts.among().knows(IndicatorPassport.class)) {
            return Answer.unproven(Phrase.of("passports.unknown"));
        }
        String lacking = indicators.stream()
                .filter(id -> facts.among().find(PASSPORTS, id).isEmpty())
                .collect(Collectors.joining(", "));
        Phrase reference = facts.inDescription("indicators");
        return lacking.isEmpty()
                ? Answer.fact(Verdict.MET, Phrase.of("passports"), reference)
                : Answer.fact(Verdict.NOT_MET, Phrase.of("passports.some", "ids", lacking), reference);
    }

    static Answer areasCovered(Facts facts) {
        List<String> indicators = facts.service().indicators().stream()
                .map(IndicatorReference::id)
                .toList();
        if (indicators.isEmpty()) {
            return Answer.fact(Verdict.NOT_MET, Phrase.of("indicators.not"), facts.inDescription(""));
        }
        if (!facts.among().knows(IndicatorPassport.class)) {
            return Answer.unproven(Phrase.of("passports.unknown"));
        }
        Set<ObservationArea> lacking = EnumSet.allOf(ObservationArea.class);
        for (String id : indicators) {
            facts.among().find(PASSPORTS, id).forEach(passport -> passport.area()
                    .ifPresent(lacking::remove));
        }
        Phrase reference = facts.inDescription("indicators");
        return lacking.isEmpty()
                ? Answer.fact(Verdict.MET, Phrase.of("areas"), reference)
                : Answer.fact(Verdict.NOT_MET, Phrase.of("areas.some", "areas", List.copyOf(lacking)), reference);
    }
}
