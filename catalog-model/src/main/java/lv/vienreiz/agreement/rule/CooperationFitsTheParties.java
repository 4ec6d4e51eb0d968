// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.agreement.InvolvementForm;
import lv.vienreiz.agreement.InvolvementGroup;
import lv.vienreiz.agreement.Parties;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-31: an agreement between ministries joins institutions of different ministries or different public persons, and a
 * contract of cooperation joins public persons (M, figure 9). A private provider is left to {@link
 * PrivatePersonActsOnDelegation}, so that one fault is reported once. What counts as a public person is our own inference,
 * told at {@link Parties}.
 */
final class CooperationFitsTheParties implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        if (report.lacks(agreement.form())) {
            return;
        }
        InvolvementForm form = agreement.form().get();
        Parties parties = agreement.parties();
        if (form.group() != InvolvementGroup.COOPERATION || parties.providerIsPrivate()) {
            return;
        }
        Optional<Boolean> fits = fits(form, parties);
        if (!report.lacks(fits) && !fits.get()) {
            report.found(
                    "/form",
                    form == InvolvementForm.COOPERATION_CONTRACT ? "contract" : "",
                    Map.of(
                            "owner", parties.owner().name().toString(),
                            "provider", parties.provider().name().toString()));
        }
    }

    private static Optional<Boolean> fits(InvolvementForm form, Parties parties) {
        Optional<Boolean> persons = parties.areDifferentPublicPersons();
        if (form == InvolvementForm.COOPERATION_CONTRACT || persons.equals(Optional.of(true))) {
            return persons;
        }
        Optional<Boolean> ministries = parties.areOfDifferentMinistries();
        return ministries.equals(Optional.of(true)) || persons.isPresent() ? ministries : persons;
    }
}
