// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import lv.vienreiz.agreement.InvolvementGroup;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.agreement.ProviderCharge;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-33: cooperation is free of charge unless an external normative act says otherwise (M, figure 9; M[201.2]). */
final class CooperationIsFree implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        if (agreement.charge().isEmpty() || report.lacks(agreement.form())) {
            return;
        }
        ProviderCharge charge = agreement.charge().get();
        Money amount = charge.amount();
        if (agreement.form().get().group() != InvolvementGroup.COOPERATION
                || amount.amount().signum() == 0) {
            return;
        }
        String words = amount.amount().toPlainString() + " " + amount.currency();
        if (charge.basis().isEmpty()) {
            report.found("/charge", "", Map.of("amount", words));
        } else if (charge.basis().get().kind() != LegalActKind.EXTERNAL) {
            report.found(
                    "/charge/basis/kind",
                    "kind",
                    Map.of("amount", words, "kind", charge.basis().get().kind().name()));
        }
    }
}
