// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;

/** RULE-50: a post answers for the channels across all services (M[129.2.4]). */
final class ChannelsHaveAResponsible implements Check<ChannelStrategy> {

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        if (strategy.responsible().isEmpty()) {
            report.found("");
        }
    }
}
