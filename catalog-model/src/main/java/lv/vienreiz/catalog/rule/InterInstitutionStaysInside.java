// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-13: a service between institutions is for institutions only, and is not published as a public service (M[102]). */
final class InterInstitutionStaysInside implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || service.kind().get() != ServiceKind.INTER_INSTITUTION) {
            return;
        }
        if (service.publication().isPresent()) {
            report.found("/publication", "published", Map.of());
        }
        if (service.recipients().isEmpty()) {
            report.skip();
        }
        for (int i = 0; i < service.recipients().size(); i++) {
            RecipientKind recipient = service.recipients().get(i);
            if (recipient != RecipientKind.INSTITUTION) {
                report.found("/recipients/" + i, "recipient", Map.of("recipient", recipient.name()));
            }
        }
    }
}
