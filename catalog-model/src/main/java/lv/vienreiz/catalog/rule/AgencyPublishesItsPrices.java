// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-17: a public agency makes its prices and the exemptions from them public (M table 5). The description can prove it in
 * part: it says who is exempt, and where the prices can be read. That this is enough is our own inference.
 */
final class AgencyPublishesItsPrices implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.owner())
                || service.owner().get().organisation().kind() != OrganisationKind.PUBLIC_AGENCY) {
            return;
        }
        boolean page = service.publication().flatMap(Publication::address).isPresent();
        for (int i = 0; i < service.fees().size(); i++) {
            Fee fee = service.fees().get(i);
            if (fee.exemptions().isEmpty()) {
                report.found(
                        FeePath.of(i, fee),
                        "exemptions",
                        Map.of("item", fee.item().toString()));
            }
            if (!page && fee.basis().flatMap(LegalAct::address).isEmpty()) {
                report.found(
                        FeePath.of(i, fee), "prices", Map.of("item", fee.item().toString()));
            }
        }
    }
}
