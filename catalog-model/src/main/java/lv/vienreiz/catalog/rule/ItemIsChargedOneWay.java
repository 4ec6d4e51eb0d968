// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-16: one item is charged as a state or municipal fee or as a paid service, never as both (M tables 3 and 4, M[93]). */
final class ItemIsChargedOneWay implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        List<Fee> fees = service.fees();
        for (int i = 0; i < fees.size(); i++) {
            if (fees.get(i) instanceof Fee.PaidService paid) {
                compare(paid, i, fees, report);
            }
        }
    }

    private static void compare(Fee.PaidService paid, int index, List<Fee> fees, Report report) {
        for (int i = 0; i < fees.size(); i++) {
            Fee other = fees.get(i);
            boolean duty = other instanceof Fee.StateFee || other instanceof Fee.MunicipalFee;
            if (duty && paid.item().agreesWith(other.item())) {
                Map<String, String> facts = Map.of("item", paid.item().toString(), "other", FeePath.of(i, other));
                report.found(FeePath.of(index, paid), "", facts);
                return;
            }
        }
    }
}
