// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-52: a portal of an institution, a sector or a municipality that takes applications instead of the single state portal
 * meets one of the criteria for that (M[235.2]-[235.3]).
 */
final class OwnPortalIsJustified implements Check<ServiceDescription> {

    private static final Set<ChannelKind> OWN =
            Set.of(ChannelKind.INSTITUTION_WEB, ChannelKind.SECTOR_PORTAL, ChannelKind.MUNICIPAL_PORTAL);

    @Override
    public void check(ServiceDescription service, Report report) {
        boolean unified = service.channels().stream()
                .anyMatch(c -> c.kind() == ChannelKind.UNIFIED_PORTAL && c.serves(StepScope.APPLY));
        if (unified) {
            return;
        }
        for (int i = 0; i < service.channels().size(); i++) {
            Channel channel = service.channels().get(i);
            if (OWN.contains(channel.kind())
                    && channel.serves(StepScope.APPLY)
                    && channel.portalExceptions().isEmpty()) {
                report.found(
                        "/channels/" + i, "", Map.of("channel", channel.kind().name()));
            }
        }
    }
}
