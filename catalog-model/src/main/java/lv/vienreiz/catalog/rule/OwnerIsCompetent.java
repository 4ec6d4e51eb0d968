// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-03: the service has an owner, an institution or a person to whom the task is delegated (M[112]). The form allows one
 * owner at most. A capital company without a delegation is left to {@link CompanyActsOnDelegation}, so that one fault is
 * reported once. That a delegation rests on a contract of delegation or an external act is our own inference.
 */
final class OwnerIsCompetent implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.owner().isEmpty()) {
            report.found("");
            return;
        }
        ServiceOwner owner = service.owner().get();
        if (owner.delegation().isEmpty()) {
            if (owner.organisation().kind() == OrganisationKind.OTHER_PRIVATE) {
                report.found(
                        "/owner",
                        "undelegated",
                        Map.of("owner", owner.organisation().name().toString()));
            }
            return;
        }
        LegalActKind kind = owner.delegation().get().kind();
        if (kind != LegalActKind.DELEGATION && kind != LegalActKind.EXTERNAL) {
            report.found("/owner/delegation/kind", "act", Map.of("kind", kind.name()));
        }
    }
}
