// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.agreement.AgreementParty;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-29: the owner stays responsible for the function and for the service being available, and the agreement says so (M[118]). */
final class OwnerStaysResponsible implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        check(agreement.functionResponsibility(), "functionResponsibility", "function", report);
        check(agreement.availabilityResponsibility(), "availabilityResponsibility", "availability", report);
    }

    private static void check(Optional<AgreementParty> holder, String component, String variant, Report report) {
        if (holder.isEmpty()) {
            report.found("", variant + "-unsaid", Map.of());
        } else if (holder.get() == AgreementParty.PROVIDER) {
            report.found("/" + component, variant, Map.of());
        }
    }
}
