// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.util.Map;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.IndicatorSubject;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-62: an outcome of policy is measured at the function of the state, not at a service (M[277.1]). */
final class OutcomeBelongsToTheFunction implements Check<IndicatorPassport> {

    static final String UNNAMED = "unnamed";

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (report.lacks(passport.subject()) || passport.subject().get() != IndicatorSubject.FUNCTION) {
            return;
        }
        if (!passport.services().isEmpty()) {
            report.found(
                    "/services",
                    "",
                    Map.of("service", passport.services().get(0).value()));
        }
        if (passport.function().isEmpty()) {
            report.found("", UNNAMED, Map.of());
        }
    }
}
