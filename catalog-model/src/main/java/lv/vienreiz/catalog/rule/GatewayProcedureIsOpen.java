// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-121: a procedure of the Single Digital Gateway is wholly online, described in English, and open to users who identify
 * themselves with the means of other countries (Regulation (EU) 2018/1724, P[93]-[95], P[131]).
 */
final class GatewayProcedureIsOpen implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.crossBorder().filter(c -> !c.procedures().isEmpty()).isEmpty()) {
            return;
        }
        CrossBorder border = service.crossBorder().get();
        demand(report, "fullyOnline", border.fullyOnline());
        demand(report, "crossBorderLogin", border.crossBorderLogin());
        if (BasicsAreInEnglish.lacksEnglish(service.name())) {
            report.found("/name", "english", Map.of());
        }
    }

    private static void demand(Report report, String member, Optional<Boolean> fact) {
        if (fact.isEmpty()) {
            report.found("/crossBorder", member, Map.of());
        } else if (!fact.get()) {
            report.found("/crossBorder/" + member, member, Map.of());
        }
    }
}
