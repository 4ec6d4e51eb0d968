// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-51: an individual service that is had in person says how near it is, unless it can be had from afar (M[176], M[178]).
 */
final class PlacesAreWithinReach implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || !service.kind().get().isIndividual()) {
            return;
        }
        boolean inPerson = has(service, ChannelKind.Group.IN_PERSON);
        boolean remote = has(service, ChannelKind.Group.REMOTE);
        if (inPerson
                && !remote
                && service.place().flatMap(PlaceOfService::availability).isEmpty()) {
            report.found(service.place().isPresent() ? "/place" : "");
        }
    }

    private static boolean has(ServiceDescription service, ChannelKind.Group group) {
        return service.channels().stream().anyMatch(channel -> channel.kind().group() == group);
    }
}
