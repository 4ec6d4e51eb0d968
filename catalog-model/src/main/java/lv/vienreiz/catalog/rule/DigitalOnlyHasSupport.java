// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-48: a service that is digital only has support in person or by staff, and is looked at where natural persons use it
 * (P[91], P[92], P[118]). That a channel in person or an assisted one is such support, and that naming the
 * segments is looking, is our own inference.
 */
final class DigitalOnlyHasSupport implements Check<ServiceDescription> {

    static final String PERSONS = "persons";

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.digitalPrinciple()
                .filter(principle -> principle == DigitalPrinciple.DIGITAL_ONLY)
                .isEmpty()) {
            return;
        }
        if (service.channels().stream().noneMatch(DigitalOnlyHasSupport::supports)) {
            report.found("/digitalPrinciple");
        }
        if (service.recipients().contains(RecipientKind.NATURAL_PERSON)
                && service.segments().isEmpty()) {
            report.found("/recipients", PERSONS, Map.of());
        }
    }

    private static boolean supports(Channel channel) {
        return channel.kind().group() != ChannelKind.Group.REMOTE;
    }
}
