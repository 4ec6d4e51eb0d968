// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ClientKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-76: for a client that is a legal person somebody acts (M[111]). */
final class LegalPersonHasAUser implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        if (application.client().kind() == ClientKind.LEGAL_PERSON
                && application.client().user().isEmpty()) {
            report.found("/client/user", "", Map.of());
        }
    }
}
