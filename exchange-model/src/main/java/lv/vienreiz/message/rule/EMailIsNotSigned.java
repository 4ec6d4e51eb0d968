// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.RequestForm;
import lv.vienreiz.message.Signature;
import lv.vienreiz.message.SignatureKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-78: a plain e-mail is not a securely signed document, and does not suffice where a signature is required (M[62.3]). */
final class EMailIsNotSigned implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        boolean byMail = application.channel() == ChannelKind.E_MAIL && application.form() == RequestForm.WRITTEN;
        if (!byMail || report.lacks(application.signature())) {
            return;
        }
        Signature signature = application.signature().get();
        if (signature.required() && signature.kind() != SignatureKind.SECURE_ELECTRONIC) {
            report.found("/signature", "", Map.of("kind", signature.kind().name()));
        }
    }
}
