// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.agreement.AgreementParty;
import lv.vienreiz.agreement.CommunicationLevel;
import lv.vienreiz.agreement.CostComparison;
import lv.vienreiz.agreement.Financing;
import lv.vienreiz.agreement.InvolvementForm;
import lv.vienreiz.agreement.LevelHolder;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.agreement.ProviderAgreementBuilder;
import lv.vienreiz.agreement.ProviderCharge;
import lv.vienreiz.agreement.ProviderReporting;
import lv.vienreiz.agreement.ReportingPeriod;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.document.sample.JsonEdits;

/** Agreements with providers that keep every rule: cooperation of public persons, and delegation to private ones. */
final class SoundAgreements {

    private static final List<ServiceTask> HANDED_OVER = List.of(
            ServiceTask.INFORM,
            ServiceTask.REQUEST,
            ServiceTask.DELIVER_RESULT,
            ServiceTask.SIMPLE_EXECUTION,
            ServiceTask.SPECIALIST_CONSULTATION,
            ServiceTask.ACCOUNT_AND_CONTROL);

    private final Base base;
    private final Chance chance;
    private final SoundParties parties;

    SoundAgreements(Base base, Chance chance, SoundParties parties) {
        this.base = base;
        this.chance = chance;
        this.parties = parties;
    }

    ProviderAgreement any() {
        ProviderAgreementBuilder builder =
                base.of(ProviderAgreement.class, JsonEdits.none().remove("/charge")).toBuilder();
        boolean delegated = chance.oneIn(2);
        builder.owner(parties.organisation(OrganisationKind.STATE_INSTITUTION))
                .provider(parties.organisation(
                        delegated ? OrganisationKind.OTHER_PRIVATE : OrganisationKind.MUNICIPALITY))
                .form(chance.of(
                        delegated
                                ? List.of(InvolvementForm.DELEGATION_CONTRACT, InvolvementForm.EXTERNAL_NORMATIVE_ACT)
                                : List.of(
                                        InvolvementForm.COOPERATION_CONTRACT, InvolvementForm.INTERMINISTRY_AGREEMENT)))
                .legalActs(List.of(parties.act(LegalActKind.EXTERNAL)));
        if (chance.oneIn(3)) {
            builder.charge(new ProviderCharge(money(5), Optional.of(parties.act(LegalActKind.EXTERNAL))));
        }
        builder.tasks(chance.some(HANDED_OVER, 1))
                .functionResponsibility(AgreementParty.OWNER)
                .availabilityResponsibility(AgreementParty.OWNER)
                .financing(financing())
                .reporting(new ProviderReporting(true, true, chance.maybe(() -> ReportingPeriod.MONTHLY)))
                .levels(levels())
                .costs(new CostComparison(true, Optional.of(money(20)), Optional.of(money(10))));
        return builder.build();
    }

    private Financing financing() {
        return chance.oneIn(2)
                ? Financing.directBudgeting()
                : Financing.mutualSettlement(chance.of(ReportingPeriod.values()), money(100));
    }

    private List<LevelHolder> levels() {
        List<LevelHolder> levels = new ArrayList<>();
        for (CommunicationLevel level : CommunicationLevel.values()) {
            boolean highest = level == CommunicationLevel.MANAGERS_AND_EXPERTS;
            levels.add(LevelHolder.of(level, highest ? AgreementParty.OWNER : chance.of(AgreementParty.values())));
        }
        return levels;
    }

    private Money money(int tens) {
        return Money.euro(tens + chance.below(5) + ".50");
    }
}
