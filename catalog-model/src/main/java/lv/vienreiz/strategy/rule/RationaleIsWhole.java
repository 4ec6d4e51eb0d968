// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.StrategyRationale;

/** RULE-46: the rationale speaks of availability, convenience and burden, of cost, and of non-discrimination (M[129.3]). */
final class RationaleIsWhole implements Check<ChannelStrategy> {

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        if (strategy.rationale().isEmpty()) {
            report.found("");
            return;
        }
        StrategyRationale rationale = strategy.rationale().get();
        demand(rationale.convenience(), "convenience", report);
        demand(rationale.cost(), "cost", report);
        demand(rationale.equality(), "equality", report);
    }

    private static void demand(Optional<?> reason, String name, Report report) {
        if (reason.isEmpty()) {
            report.found("/rationale", name, Map.of());
        }
    }
}
