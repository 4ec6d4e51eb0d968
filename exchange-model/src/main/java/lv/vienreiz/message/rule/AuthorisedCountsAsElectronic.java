// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-114: an application on authorisation counts as an electronic one and replaces paper (P[113]). */
final class AuthorisedCountsAsElectronic implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.initiator() != Initiator.CENTRE_EMPLOYEE) {
            return;
        }
        if (application.channel() != ChannelKind.AUTHORISED_E_SERVICE) {
            report.found("/channel", "", Map.of("channel", application.channel().name()));
        }
    }
}
