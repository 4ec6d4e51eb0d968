// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-77: who applies for an individual service is identified (M[91], M[95]). Whom a process of an institution serves, its
 * data identify; that is our own inference.
 */
final class ClientIsIdentified implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        Optional<ServiceDescription> service = Descriptions.of(application.service(), report);
        if (service.isEmpty() || application.initiator() == Initiator.AGENT_PROCESS) {
            return;
        }
        boolean individual =
                service.get().kind().filter(ServiceKind::isIndividual).isPresent();
        boolean required = service.get().identificationRequired().orElse(false);
        if ((individual || required) && application.identification().isEmpty()) {
            report.found(
                    "/identification",
                    "",
                    Map.of("service", application.service().value()));
        }
    }
}
