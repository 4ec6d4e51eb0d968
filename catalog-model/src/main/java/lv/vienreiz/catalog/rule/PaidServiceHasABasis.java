// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-02: what is charged for a paid service rests on an external normative act or a price list (M[299.1], M table 3). */
final class PaidServiceHasABasis implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        for (int i = 0; i < service.fees().size(); i++) {
            Fee fee = service.fees().get(i);
            if (fee instanceof Fee.PaidService && !rests(fee)) {
                report(FeePath.of(i, fee), fee, report);
            }
        }
    }

    private static boolean rests(Fee fee) {
        return fee.basis()
                .filter(act -> act.kind() == LegalActKind.EXTERNAL || act.kind() == LegalActKind.PRICE_LIST)
                .isPresent();
    }

    private static void report(String path, Fee fee, Report report) {
        String item = fee.item().toString();
        if (fee.basis().isEmpty()) {
            report.found(path, "", Map.of("item", item));
        } else {
            String kind = fee.basis().get().kind().name();
            report.found(path + "/basis/kind", "kind", Map.of("item", item, "kind", kind));
        }
    }
}
