// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.List;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-51: an individual service that is had in person says how near it is, unless it can be had from afar (M[176], M[178]).
 * What is asked for or received in person can be had from afar where a channel of clients serves the same step so; a channel
 * that only informs gives no service. That is our own inference.
 */
final class PlacesAreWithinReach implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || !service.kind().get().isIndividual()) {
            return;
        }
        boolean inPersonOnly =
                isInPersonOnly(service, StepScope.APPLY) || isInPersonOnly(service, StepScope.DELIVER_RESULT);
        if (inPersonOnly
                && service.place().flatMap(PlaceOfService::availability).isEmpty()) {
            report.found(service.place().isPresent() ? "/place" : "");
        }
    }

    private static boolean isInPersonOnly(ServiceDescription service, StepScope step) {
        List<ChannelKind> kinds = service.channels().stream()
                .filter(channel -> channel.serves(step))
                .map(Channel::kind)
                .toList();
        return kinds.stream().anyMatch(kind -> kind.group() == ChannelKind.Group.IN_PERSON)
                && kinds.stream()
                        .noneMatch(
                                kind -> kind.group() == ChannelKind.Group.REMOTE && kind != ChannelKind.DIRECT_SYSTEM);
    }
}
