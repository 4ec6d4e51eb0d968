// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-122: a procedure of the Services Directive is electronic over its whole path, from the request to the final answer
 * (M[31.1.3]). That the path is information, application and delivery of the result is our own inference.
 */
final class ServicesDirectiveIsElectronic implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.crossBorder().filter(CrossBorder::servicesDirective).isEmpty()) {
            return;
        }
        for (StepScope scope : StepScope.values()) {
            boolean electronic = service.channels().stream()
                    .anyMatch(channel -> channel.kind().isElectronic() && channel.serves(scope));
            if (!electronic) {
                report.found(service.channels().isEmpty() ? "" : "/channels", "", Map.of("step", scope.name()));
            }
        }
    }
}
