// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-12: an administrative service gives information, issues an act or fulfils a duty, at least one of them (M[90]); a
 * physical one does none of them (M[96]), which is a warning at most.
 */
final class AspectsFitTheKind implements Check<ServiceDescription> {

    static final String PHYSICAL = "physical";

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind())) {
            return;
        }
        ServiceKind kind = service.kind().get();
        if (kind == ServiceKind.ADMINISTRATIVE && service.aspects().isEmpty()) {
            report.found("");
        }
        if (kind == ServiceKind.PHYSICAL && !service.aspects().isEmpty()) {
            String aspects = service.aspects().stream().map(Enum::name).collect(Collectors.joining(", "));
            report.found("/aspects", PHYSICAL, Map.of("aspects", aspects));
        }
    }
}
