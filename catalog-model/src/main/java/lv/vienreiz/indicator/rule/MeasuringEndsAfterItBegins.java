// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.util.Map;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-59: measuring ends on the day on which it begins, or later (M[278.8]). */
final class MeasuringEndsAfterItBegins implements Check<IndicatorPassport> {

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (report.lacks(passport.measuredFrom()) || report.lacks(passport.measuredUntil())) {
            return;
        }
        if (passport.measuredUntil().get().isBefore(passport.measuredFrom().get())) {
            Map<String, String> facts = Map.of(
                    "from",
                    passport.measuredFrom().get().toString(),
                    "until",
                    passport.measuredUntil().get().toString());
            report.found("/measuredUntil", "", facts);
        }
    }
}
