// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-55: a passport has every attribute (M[278.1]-[278.12]); its purpose is looked at by {@link MeasuringHasAPurpose}. */
final class PassportIsWhole implements Check<IndicatorPassport> {

    @Override
    public void check(IndicatorPassport passport, Report report) {
        attributes(passport).forEach((name, attribute) -> {
            if (attribute.isEmpty()) {
                report.found("", "", Map.of("attribute", name));
            }
        });
    }

    private static Map<String, Optional<?>> attributes(IndicatorPassport passport) {
        Map<String, Optional<?>> attributes = new LinkedHashMap<>();
        attributes.put("name", passport.name());
        attributes.put("description", passport.description());
        attributes.put("kind", passport.kind());
        attributes.put("subject", passport.subject());
        attributes.put("view", passport.view());
        attributes.put("unit", passport.unit());
        attributes.put("formula", passport.formula());
        attributes.put("measured", passport.measured());
        attributes.put("reported", passport.reported());
        attributes.put("measuredFrom", passport.measuredFrom());
        attributes.put("measuredUntil", passport.measuredUntil());
        attributes.put("source", passport.source());
        attributes.put("thresholds", passport.thresholds());
        attributes.put("measuringResponsible", passport.measuringResponsible());
        attributes.put("analysisResponsible", passport.analysisResponsible());
        return attributes;
    }
}
