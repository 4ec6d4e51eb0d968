// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-125: a channel on the web has a recorded and published assessment of its accessibility (P[64], P[77]), and says whether
 * it fits a telephone (P[86]). That the single state portal is assessed by its own keeper is our own inference.
 */
final class WebChannelsAreAccessible implements Check<ServiceDescription> {

    static final String RESPONSIVE = "responsive";

    private static final Set<ChannelKind> WEB = Set.of(
            ChannelKind.INSTITUTION_WEB,
            ChannelKind.SECTOR_PORTAL,
            ChannelKind.MUNICIPAL_PORTAL,
            ChannelKind.MOBILE_APP);

    @Override
    public void check(ServiceDescription service, Report report) {
        for (int i = 0; i < service.channels().size(); i++) {
            Channel channel = service.channels().get(i);
            if (WEB.contains(channel.kind())) {
                check(channel, "/channels/" + i, report);
            }
        }
    }

    private static void check(Channel channel, String path, Report report) {
        Map<String, String> arguments = Map.of("channel", channel.kind().name());
        if (channel.accessibility().isEmpty()) {
            report.found(path, "", arguments);
        } else if (channel.accessibility().get().address().isEmpty()) {
            report.found(path + "/accessibility", "unpublished", arguments);
        }
        if (channel.responsive().isEmpty()) {
            report.found(path, RESPONSIVE, arguments);
        }
    }
}
