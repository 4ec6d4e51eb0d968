// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import lv.vienreiz.onceonly.ExchangeChannel;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterOffer;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-92: what serves two or more systems outside an institution, now or by forecast, goes over the state bus; what serves one
 * may go another way (P[66], footnote 33).
 */
final class SharedDataGoesOverTheBus implements Check<RegisterDirectory> {

    private static final long SEVERAL = 2;

    @Override
    public void check(RegisterDirectory directory, Report report) {
        for (int i = 0; i < directory.offers().size(); i++) {
            RegisterOffer offer = directory.offers().get(i);
            if (report.lacks(offer.channel()) || report.lacks(offer.systems())) {
                continue;
            }
            long systems = offer.systems().orElse(0L);
            if (offer.channel().get() == ExchangeChannel.OTHER && systems >= SEVERAL) {
                Map<String, String> facts =
                        Map.of("address", offer.service().address().value(), "systems", Long.toString(systems));
                report.found("/offers/" + i + "/channel", "", facts);
            }
        }
    }
}
