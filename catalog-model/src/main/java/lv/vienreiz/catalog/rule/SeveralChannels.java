// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-41: a service has several channels, unless it is digital only (M[129.2.1]). That this is asked of services to single
 * clients that are offered is our own inference.
 */
final class SeveralChannels implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind())
                || !isForSingleClients(service.kind().get())
                || report.lacks(service.status())) {
            return;
        }
        boolean digitalOnly = service.digitalPrinciple().stream().anyMatch(DigitalPrinciple.DIGITAL_ONLY::equals);
        if (service.status().get() != ServiceStatus.OFFERED || digitalOnly) {
            return;
        }
        long kinds = service.channels().stream().map(Channel::kind).distinct().count();
        if (kinds < 2) {
            report.found(kinds == 0 ? "" : "/channels", kinds == 0 ? "none" : "", Map.of());
        }
    }

    private static boolean isForSingleClients(ServiceKind kind) {
        return kind.isIndividual() || kind == ServiceKind.ECONOMIC;
    }
}
