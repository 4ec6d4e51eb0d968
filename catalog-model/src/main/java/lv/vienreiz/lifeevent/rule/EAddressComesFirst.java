// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-108: a person is told by some channel, by the e-address first, then by e-mail or SMS (P[44], P[72], P[82]). */
final class EAddressComesFirst implements Check<ServiceChain> {

    @Override
    public void check(ServiceChain chain, Report report) {
        List<ChannelKind> order = chain.notificationOrder();
        if (order.isEmpty()) {
            report.found("");
        } else if (order.get(0) != ChannelKind.E_ADDRESS) {
            report.found(
                    "/notificationOrder/0",
                    "order",
                    Map.of("channel", order.get(0).name()));
        }
    }
}
