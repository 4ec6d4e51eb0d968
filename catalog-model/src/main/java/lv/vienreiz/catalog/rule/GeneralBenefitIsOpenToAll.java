// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-10: a general-benefit service is free of charge, and its users are not identified (M[88]). */
final class GeneralBenefitIsOpenToAll implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || service.kind().get() != ServiceKind.GENERAL_BENEFIT) {
            return;
        }
        for (int i = 0; i < service.fees().size(); i++) {
            Fee fee = service.fees().get(i);
            if (fee.amount().amount().signum() > 0) {
                report.found(
                        FeePath.of(i, fee), "fee", Map.of("item", fee.item().toString()));
            }
        }
        if (report.lacks(service.identificationRequired())) {
            return;
        }
        if (service.identificationRequired().get()) {
            report.found("/identificationRequired", "identified", Map.of());
        }
    }
}
