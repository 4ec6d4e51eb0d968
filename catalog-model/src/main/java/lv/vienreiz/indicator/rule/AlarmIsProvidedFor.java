// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-58: a passport says what is done where a value departs far from its target (M[278.10.2]). */
final class AlarmIsProvidedFor implements Check<IndicatorPassport> {

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (passport.alarm().isEmpty()) {
            report.found("");
        }
    }
}
