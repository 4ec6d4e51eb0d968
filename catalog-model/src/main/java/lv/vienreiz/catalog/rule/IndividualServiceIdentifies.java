// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-11: an administrative or physical service is given to an identified person (M[91], M[95]). */
final class IndividualServiceIdentifies implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || !service.kind().get().isIndividual()) {
            return;
        }
        if (report.lacks(service.identificationRequired())) {
            return;
        }
        if (!service.identificationRequired().get()) {
            String kind = service.kind().get().name();
            report.found("/identificationRequired", "", Map.of("kind", kind));
        }
    }
}
