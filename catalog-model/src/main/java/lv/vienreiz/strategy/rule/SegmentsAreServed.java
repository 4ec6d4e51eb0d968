// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.SegmentUse;
import lv.vienreiz.strategy.ServedSegment;

/**
 * RULE-44: every segment that is served has a channel that it can use (M[129.3]). That a channel can be used where a service
 * of the strategy plans a share for it, or where support for what is digital only is given by it, is our own inference.
 */
final class SegmentsAreServed implements Check<ChannelStrategy> {

    static final String UNUSED = "unused";

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        Set<ChannelKind> usable = usable(strategy);
        if (strategy.segments().isEmpty() || usable.isEmpty()) {
            report.skip();
            return;
        }
        for (int i = 0; i < strategy.segments().size(); i++) {
            ServedSegment segment = strategy.segments().get(i);
            if (segment.uses().stream().map(SegmentUse::channel).noneMatch(usable::contains)) {
                Map<String, String> facts = Map.of("segment", segment.segment().code());
                report.found("/segments/" + i, segment.uses().isEmpty() ? "" : UNUSED, facts);
            }
        }
    }

    private static Set<ChannelKind> usable(ChannelStrategy strategy) {
        Set<ChannelKind> usable = EnumSet.noneOf(ChannelKind.class);
        strategy.services().stream()
                .flatMap(service -> service.uses().stream())
                .filter(use -> use.percent().signum() > 0)
                .forEach(use -> usable.add(use.channel()));
        strategy.digitalOnly().forEach(declaration -> usable.addAll(declaration.support()));
        return usable;
    }
}
