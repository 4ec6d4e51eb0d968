// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-14: what benefits a person only indirectly is an exercise of power and no service (M[72.1], M[80.2], M[59.4]). */
final class BenefitIsDirect implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.benefit().isPresent() && service.benefit().get() == Benefit.INDIRECT) {
            report.found("/benefit");
        } else if (service.kind().isPresent() && service.kind().get() == ServiceKind.EXERCISE_OF_POWER) {
            report.found("/kind", "kind", Map.of());
        } else if (service.benefit().isEmpty()) {
            report.skip();
        }
    }
}
