// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-63: data come without manual work where they can (M[282]). */
final class DataComeByThemselves implements Check<IndicatorPassport> {

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (!report.lacks(passport.automatic()) && !passport.automatic().get()) {
            report.found("/automatic");
        }
    }
}
