// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.PublicFunction;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-07: the function of the state that the service serves is named, and where possible the outcome of policy or the need
 * of society (M[77]). A missing outcome is a hint, no more.
 */
final class FunctionIsNamed implements Check<ServiceDescription> {

    static final String OUTCOME = "outcome";

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.functions().isEmpty()) {
            report.found("");
        }
        for (int i = 0; i < service.functions().size(); i++) {
            PublicFunction function = service.functions().get(i);
            if (function.outcome().isEmpty()) {
                report.found(
                        "/functions/" + i,
                        OUTCOME,
                        Map.of("function", function.name().toString()));
            }
        }
    }
}
