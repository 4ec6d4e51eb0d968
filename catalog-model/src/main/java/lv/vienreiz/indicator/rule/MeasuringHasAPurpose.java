// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.util.Map;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-60: nothing is measured for measuring's sake, and measuring costs no more than it is worth (M[276], M[279]). How the
 * worth is told in money is our own inference; where it is not told, only the purpose is looked at.
 */
final class MeasuringHasAPurpose implements Check<IndicatorPassport> {

    static final String COST = "cost";

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (passport.purpose().isEmpty()) {
            report.found("");
        }
        if (passport.yearlyCost().isPresent()
                && passport.yearlyBenefit().isPresent()
                && passport.yearlyCost()
                        .get()
                        .currency()
                        .equals(passport.yearlyBenefit().get().currency())
                && passport.yearlyCost()
                                .get()
                                .amount()
                                .compareTo(passport.yearlyBenefit().get().amount())
                        > 0) {
            Map<String, String> facts = Map.of(
                    "cost", passport.yearlyCost().get().amount().toPlainString(),
                    "benefit", passport.yearlyBenefit().get().amount().toPlainString(),
                    "currency", passport.yearlyCost().get().currency());
            report.found("/yearlyCost", COST, facts);
        }
    }
}
