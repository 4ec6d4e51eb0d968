// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-80: every application is registered, whatever its channel (M[228.5]): among the messages around it is a receipt that
 * answers it.
 */
final class ApplicationIsRegistered implements Check<Application> {

    private static final Bundle.Index<ApplicationReceipt, MessageId> ANSWERED = Bundle.Index.byOptional(
            ApplicationReceipt.class, receipt -> receipt.envelope().correlationId());

    @Override
    public void check(Application application, Report report) {
        if (report.knowsNo(ApplicationReceipt.class)) {
            return;
        }
        MessageId id = application.envelope().messageId();
        if (report.bundle().find(ANSWERED, id).isEmpty()) {
            report.found(
                    "/envelope", "", Map.of("channel", application.channel().name()));
        }
    }
}
