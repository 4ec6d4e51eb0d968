// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;

/**
 * RULE-49: natural persons are led to digital channels first, then to an assisted e-service, then in person (P[90]). That
 * telephone and post have no place in this order is our own inference.
 */
final class DigitalComesFirst implements Check<ChannelStrategy> {

    private static final Set<ChannelKind> NOT_DIGITAL =
            EnumSet.of(ChannelKind.PHONE, ChannelKind.CALL_CENTRE, ChannelKind.POST);

    private static final List<ChannelKind.Group> ORDER =
            List.of(ChannelKind.Group.REMOTE, ChannelKind.Group.ASSISTED, ChannelKind.Group.IN_PERSON);

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        List<ChannelKind> order = strategy.naturalPersonOrder();
        if (order.isEmpty()) {
            report.skip();
        }
        int reached = 0;
        String before = "";
        for (int i = 0; i < order.size(); i++) {
            ChannelKind channel = order.get(i);
            int place = ORDER.indexOf(channel.group());
            if (NOT_DIGITAL.contains(channel)) {
                continue;
            }
            if (place < reached) {
                report.found("/naturalPersonOrder/" + i, "", Map.of("channel", channel.name(), "before", before));
            } else {
                reached = place;
                before = channel.name();
            }
        }
    }
}
