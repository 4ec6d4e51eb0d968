// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-113: a centre's employee applies for services that their owner has enabled for it (P[113], [144]): their description has
 * the channel of authorised e-services, which is our own inference.
 */
final class ServiceIsEnabledForCentres implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.initiator() != Initiator.CENTRE_EMPLOYEE) {
            return;
        }
        Optional<ServiceDescription> service = Descriptions.of(application.service(), report);
        boolean enabled = service.isEmpty()
                || service.get().channels().stream().anyMatch(c -> c.kind() == ChannelKind.AUTHORISED_E_SERVICE);
        if (!enabled) {
            report.found("/service", "", Map.of("service", application.service().value()));
        }
    }
}
