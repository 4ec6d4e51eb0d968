// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import lv.vienreiz.agreement.Financing;
import lv.vienreiz.agreement.FinancingVariant;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-34: it is stated how the provider's work is paid for, and mutual settlement has a report each month or quarter and
 * earmarked money (M[207]-[216]).
 */
final class FinancingIsStated implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        if (agreement.financing().isEmpty()) {
            report.found("");
            return;
        }
        Financing financing = agreement.financing().get();
        if (financing.variant() != FinancingVariant.MUTUAL_SETTLEMENT) {
            return;
        }
        if (financing.period().isEmpty()) {
            report.found("/financing", "period", Map.of());
        }
        if (financing.earmarked().filter(m -> m.amount().signum() > 0).isEmpty()) {
            report.found("/financing", "earmarked", Map.of());
        }
    }
}
