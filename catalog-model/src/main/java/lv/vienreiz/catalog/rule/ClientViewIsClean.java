// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-26: a description for clients holds nothing that is meant for the owner or for evaluators (M[64.5], M[122.4.3]). Which
 * parts are internal is our own inference, stated at {@link lv.vienreiz.catalog.ServiceDescription#clientView}.
 */
final class ClientViewIsClean implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (!service.isForClients()) {
            return;
        }
        forbid(report, "responsibility", service.responsibility().isPresent());
        forbid(report, "importance", service.importance().isPresent());
        forbid(report, "handOver", service.handOver().isPresent());
        forbid(report, "demands", !service.demands().isEmpty());
        forbid(report, "indicators", !service.indicators().isEmpty());
        forbid(report, "documentation", !service.documentation().isEmpty());
    }

    private static void forbid(Report report, String member, boolean present) {
        if (present) {
            report.found("/" + member, "", Map.of("member", member));
        }
    }
}
