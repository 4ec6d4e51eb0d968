// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import lv.vienreiz.agreement.CostComparison;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-40: both sides reckon costs by the common method, and what the owner saves is compared with what it costs the provider
 * (M[205.2], M[210], M[215]). That a hand-over which costs more than it saves deserves a hint is our own inference; so is that
 * an agreement without any figures is not judged.
 */
final class CostsAreCompared implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        if (report.lacks(agreement.costs())) {
            return;
        }
        CostComparison costs = agreement.costs().get();
        if (!costs.commonMethod()) {
            report.found("/costs/commonMethod");
        }
        if (costs.ownerSaving().isEmpty() || costs.providerCost().isEmpty()) {
            report.found("/costs", costs.ownerSaving().isEmpty() ? "saving" : "cost", Map.of());
            return;
        }
        compare(costs.ownerSaving().get(), costs.providerCost().get(), report);
    }

    private static void compare(Money saving, Money cost, Report report) {
        Map<String, String> facts = Map.of("saving", words(saving), "cost", words(cost));
        if (!saving.currency().equals(cost.currency())) {
            report.found("/costs/providerCost/currency", "currency", facts);
        } else if (cost.amount().compareTo(saving.amount()) > 0) {
            report.found("/costs/providerCost/amount", "dearer", facts);
        }
    }

    private static String words(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
