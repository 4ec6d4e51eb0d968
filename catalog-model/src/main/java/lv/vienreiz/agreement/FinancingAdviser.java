// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static lv.vienreiz.agreement.AdviceReason.Kind.DIRECT_BUDGETING_FIRST;
import static lv.vienreiz.agreement.AdviceReason.Kind.SETTLEMENT_GIVES_CONTROL;
import static lv.vienreiz.agreement.AdviceReason.Kind.SETTLEMENT_NEEDS_REGULATION;

import java.util.List;
import java.util.Set;

/** Chooses a variant of financing (M[206]-[216]): settlement for control where it is regulated, else what exists, else budgets. */
final class FinancingAdviser {

    private FinancingAdviser() {}

    static FinancingVariant advise(Set<FinancingFact> facts, List<AdviceReason> reasons) {
        if (facts.contains(FinancingFact.OWNER_WANTS_CONTROL)) {
            if (facts.contains(FinancingFact.SETTLEMENT_IS_REGULATED)) {
                reasons.add(AdviceReason.of(SETTLEMENT_GIVES_CONTROL));
                return FinancingVariant.MUTUAL_SETTLEMENT;
            }
            reasons.add(AdviceReason.of(SETTLEMENT_NEEDS_REGULATION));
        }
        if (facts.contains(FinancingFact.TRANSFER_EXISTS)) {
            reasons.add(AdviceReason.of(AdviceReason.Kind.TRANSFER_EXISTS));
            return FinancingVariant.TRANSFER;
        }
        reasons.add(AdviceReason.of(DIRECT_BUDGETING_FIRST));
        return FinancingVariant.DIRECT_BUDGETING;
    }
}
