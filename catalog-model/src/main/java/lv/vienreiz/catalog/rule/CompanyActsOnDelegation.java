// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-15: what a capital company does without a delegated task is commerce and no service (M[72.2]). */
final class CompanyActsOnDelegation implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.kind().isPresent() && service.kind().get() == ServiceKind.COMMERCIAL) {
            report.found("/kind", "kind", Map.of());
            return;
        }
        if (report.lacks(service.owner())) {
            return;
        }
        ServiceOwner owner = service.owner().get();
        if (owner.organisation().kind() == OrganisationKind.CAPITAL_COMPANY
                && owner.delegation().isEmpty()) {
            report.found(
                    "/owner", "", Map.of("owner", owner.organisation().name().toString()));
        }
    }
}
