// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-01: the service is named in at least an internal normative act of its owner (M[122.1], M[299.1]). An external act is
 * more than that; a delegation or a price list is not an act that names services.
 */
final class NamedInALegalAct implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        for (LegalAct act : service.legalActs()) {
            if (act.kind() == LegalActKind.INTERNAL || act.kind() == LegalActKind.EXTERNAL) {
                return;
            }
        }
        if (service.legalActs().isEmpty()) {
            report.found("");
        } else {
            report.found("/legalActs", "other", Map.of());
        }
    }
}
