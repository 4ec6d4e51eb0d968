// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.DocumentationKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-30: where others than the owner provide the service, the agreement with them belongs to its documentation (M[122.4.4]).
 * Two organisations are the same where their registration numbers agree, or, if one has none, their names; that is our own
 * inference.
 */
final class ProvidersHaveAgreements implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.isForClients()) {
            report.skip();
            return;
        }
        if (service.providers().isEmpty() || report.lacks(service.owner())) {
            return;
        }
        Organisation owner = service.owner().get().organisation();
        boolean documented =
                service.documentation().stream().anyMatch(item -> item.kind() == DocumentationKind.PROVIDER_AGREEMENT);
        for (int i = 0; i < service.providers().size(); i++) {
            Organisation provider = service.providers().get(i).organisation();
            if (!documented && !provider.isSameAs(owner)) {
                report.found(
                        "/providers/" + i,
                        "",
                        Map.of("provider", provider.name().toString()));
            }
        }
    }
}
