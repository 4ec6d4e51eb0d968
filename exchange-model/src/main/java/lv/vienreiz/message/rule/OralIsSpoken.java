// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.RequestForm;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-75: an oral application is made by telephone or in person (M[114.2]). */
final class OralIsSpoken implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.form() == RequestForm.ORAL && !isSpoken(application.channel())) {
            report.found("/channel", "", Map.of("channel", application.channel().name()));
        }
    }

    private static boolean isSpoken(ChannelKind channel) {
        return channel == ChannelKind.PHONE
                || channel == ChannelKind.CALL_CENTRE
                || channel.group() == ChannelKind.Group.IN_PERSON;
    }
}
