// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import lv.vienreiz.agreement.InvolvementGroup;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-32: a private person provides only by delegation, which rests on an external normative act (M, figure 9). */
final class PrivatePersonActsOnDelegation implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        if (!agreement.parties().providerIsPrivate() || report.lacks(agreement.form())) {
            return;
        }
        Map<String, String> facts =
                Map.of("provider", agreement.provider().name().toString());
        if (agreement.form().get().group() != InvolvementGroup.DELEGATION) {
            report.found("/form", "form", facts);
        }
        if (agreement.legalActs().stream().noneMatch(act -> act.kind() == LegalActKind.EXTERNAL)) {
            report.found(agreement.legalActs().isEmpty() ? "" : "/legalActs", "", facts);
        }
    }
}
