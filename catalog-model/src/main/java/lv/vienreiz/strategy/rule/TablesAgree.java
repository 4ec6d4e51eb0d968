// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelMatrix;
import lv.vienreiz.strategy.ChannelStrategy;

/**
 * RULE-43: the tables by service and by segment plan the same number of cases for each channel (M[129.3]); that they must
 * agree is our own inference. A channel is compared where both tables plan a number wherever they use it.
 */
final class TablesAgree implements Check<ChannelStrategy> {

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        ChannelMatrix services = ChannelMatrix.serviceVolumes(strategy);
        ChannelMatrix segments = ChannelMatrix.segmentVolumes(strategy);
        TreeSet<ChannelKind> compared = new TreeSet<>(services.channels());
        compared.addAll(segments.channels());
        compared.removeIf(channel -> !services.isCounted(channel) || !segments.isCounted(channel));
        if (services.rows().isEmpty() || segments.rows().isEmpty() || compared.isEmpty()) {
            report.skip();
            return;
        }
        for (ChannelKind channel : compared) {
            BigDecimal one = services.channelTotal(channel);
            BigDecimal other = segments.channelTotal(channel);
            if (one.compareTo(other) != 0) {
                Map<String, String> facts = Map.of(
                        "channel", channel.name(), "services", one.toPlainString(), "segments", other.toPlainString());
                report.found("/segments", "", facts);
            }
        }
    }
}
