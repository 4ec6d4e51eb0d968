// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-51: an individual service that is had in person says how near it is, unless it can be had from afar (M[176], M[178]).
 * That it is had from afar where a channel of clients takes applications so, and not where one only informs, is our own
 * inference.
 */
final class PlacesAreWithinReach implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || !service.kind().get().isIndividual()) {
            return;
        }
        boolean inPerson =
                service.channels().stream().anyMatch(channel -> channel.kind().group() == ChannelKind.Group.IN_PERSON);
        boolean remote = service.channels().stream().anyMatch(PlacesAreWithinReach::isFromAfar);
        if (inPerson
                && !remote
                && service.place().flatMap(PlaceOfService::availability).isEmpty()) {
            report.found(service.place().isPresent() ? "/place" : "");
        }
    }

    private static boolean isFromAfar(Channel channel) {
        return channel.kind().group() == ChannelKind.Group.REMOTE
                && channel.kind() != ChannelKind.DIRECT_SYSTEM
                && channel.serves(StepScope.APPLY);
    }
}
