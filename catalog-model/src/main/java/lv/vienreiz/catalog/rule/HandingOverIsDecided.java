// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-38: the owner has recorded whether client service is handed over, and considered the network of client service centres
 * first (M[141]). That this is asked of individual services that are offered is our own inference.
 */
final class HandingOverIsDecided implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || !service.kind().get().isIndividual()) {
            return;
        }
        if (report.lacks(service.status()) || service.status().get() != ServiceStatus.OFFERED) {
            return;
        }
        if (service.isForClients()) {
            report.skip();
            return;
        }
        if (service.handOver().isEmpty()) {
            report.found("");
        } else if (!service.handOver().get().networkConsidered()) {
            report.found("/handOver/networkConsidered", "network", Map.of());
        }
    }
}
