// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;

/**
 * RULE-54: the client chooses the channel, so a request is accepted by every channel by which the strategy lets clients apply
 * (M[129.2.2]). What is digital only (P[91]) plans no other channel, and so breaks nothing here.
 */
final class ClientChoosesTheChannel implements Check<ChannelStrategy> {

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        Set<ChannelKind> planned = EnumSet.noneOf(ChannelKind.class);
        strategy.services().stream()
                .flatMap(service -> service.usesFor(StepScope.APPLY).stream())
                .filter(use -> use.percent().signum() > 0)
                .forEach(use -> planned.add(use.channel()));
        if (planned.isEmpty() || strategy.requestChannels().isEmpty()) {
            report.skip();
            return;
        }
        strategy.requestChannels().forEach(planned::remove);
        planned.forEach(channel -> report.found("/requestChannels", "", Map.of("channel", channel.name())));
    }
}
