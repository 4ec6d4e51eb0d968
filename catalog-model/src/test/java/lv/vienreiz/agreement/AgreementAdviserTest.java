// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static lv.vienreiz.agreement.AgreementSamples.BANK;
import static lv.vienreiz.agreement.AgreementSamples.CITY;
import static lv.vienreiz.agreement.AgreementSamples.COUNTY;
import static lv.vienreiz.agreement.AgreementSamples.INTERIOR;
import static lv.vienreiz.agreement.AgreementSamples.UNKNOWN;
import static lv.vienreiz.agreement.AgreementSamples.WELFARE;
import static lv.vienreiz.agreement.AgreementSamples.WELFARE_TOO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.agreement.AdviceReason.Kind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Findings;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AgreementAdviserTest {

    private static final Set<ServiceTask> FRONT = EnumSet.of(ServiceTask.INFORM, ServiceTask.REQUEST);
    private static final AgreementId ID = AgreementId.parse("2026-17");

    private static AgreementAdvice between(Organisation owner, Organisation provider) {
        return AgreementAdviser.advise(new Parties(owner, provider), FRONT);
    }

    @Test
    void twoMunicipalitiesMakeAContractOfCooperationFreeOfCharge() {
        AgreementAdvice advice = between(CITY, COUNTY);

        assertThat(advice.form()).contains(InvolvementForm.COOPERATION_CONTRACT);
        assertThat(advice.alternatives()).contains(InvolvementForm.INTERMINISTRY_AGREEMENT);
        assertThat(advice.needsExternalAct()).isFalse();
        assertThat(advice.financing()).isEqualTo(FinancingVariant.DIRECT_BUDGETING);
        assertThat(advice.reasons())
                .extracting(AdviceReason::kind)
                .containsExactly(Kind.DIFFERENT_PUBLIC_PERSONS, Kind.COOPERATION_IS_FREE, Kind.DIRECT_BUDGETING_FIRST);
    }

    @Test
    void aBankActsByDelegationThatNamesAnAct() {
        AgreementAdvice advice = between(COUNTY, BANK);

        assertThat(advice.form()).contains(InvolvementForm.DELEGATION_CONTRACT);
        assertThat(advice.needsExternalAct()).isTrue();
        assertThat(advice.financing()).isEqualTo(FinancingVariant.DIRECT_BUDGETING);
        assertThat(advice.rests(Kind.PRIVATE_PROVIDER)).isTrue();
    }

    @Test
    void institutionsOfDifferentMinistriesMakeAnAgreementBetweenMinistries() {
        assertThat(between(WELFARE, INTERIOR).form()).contains(InvolvementForm.INTERMINISTRY_AGREEMENT);
        assertThat(between(WELFARE, INTERIOR).alternatives()).isEmpty();
    }

    @Test
    void noFormIsNamedWhereNoneFitsOrAFactIsMissing() {
        assertThat(between(WELFARE, WELFARE_TOO).rests(Kind.ONE_MINISTRY)).isTrue();
        assertThat(between(WELFARE, WELFARE).rests(Kind.ONE_ORGANISATION)).isTrue();
        assertThat(between(WELFARE, UNKNOWN).rests(Kind.PARTY_UNKNOWN)).isTrue();
        assertThat(List.of(between(WELFARE, WELFARE_TOO), between(WELFARE, WELFARE), between(WELFARE, UNKNOWN)))
                .allSatisfy(advice -> {
                    assertThat(advice.form()).isEmpty();
                    assertThat(advice.draft(ID)).isEmpty();
                });
    }

    @Test
    void aPrivateOwnerCannotCooperate() {
        AgreementAdvice advice = between(BANK, COUNTY);

        assertThat(advice.form()).contains(InvolvementForm.EXTERNAL_NORMATIVE_ACT);
        assertThat(advice.rests(Kind.PRIVATE_OWNER)).isTrue();
    }

    @Test
    void aComplaintDecisionIsLeftOutAndPrintingAnExtractIsNot() {
        AgreementAdvice advice = AgreementAdviser.advise(
                new Parties(CITY, COUNTY), List.of(ServiceTask.DECIDE_COMPLAINT, ServiceTask.SIMPLE_EXECUTION));

        assertThat(advice.tasks()).containsExactly(ServiceTask.SIMPLE_EXECUTION);
        assertThat(advice.reasons().get(0).text(Language.ENGLISH))
                .isEqualTo("DECIDE_COMPLAINT: Only the owner decides complaints; the provider may receive them and"
                        + " pass them on. It is left out of the agreement.");
        assertThat(advice.reasons().get(1).kind()).isEqualTo(Kind.TASK_HANDED_WITHIN_A_LIMIT);
    }

    @Test
    void thereIsNothingToAgreeOnWhereEveryTaskStays() {
        AgreementAdvice advice =
                AgreementAdviser.advise(new Parties(CITY, COUNTY), List.of(ServiceTask.DECIDE_COMPLAINT));

        assertThat(advice.rests(Kind.NO_TASK_LEFT)).isTrue();
        assertThat(advice.draft(ID)).isEmpty();
    }

    @Test
    void financingFollowsWhatIsKnownOfTheMoney() {
        assertThat(financing(FinancingFact.OWNER_WANTS_CONTROL, FinancingFact.SETTLEMENT_IS_REGULATED))
                .isEqualTo(FinancingVariant.MUTUAL_SETTLEMENT);
        assertThat(financing(FinancingFact.OWNER_WANTS_CONTROL)).isEqualTo(FinancingVariant.DIRECT_BUDGETING);
        assertThat(financing(FinancingFact.OWNER_WANTS_CONTROL, FinancingFact.TRANSFER_EXISTS))
                .isEqualTo(FinancingVariant.TRANSFER);
        assertThat(financing(FinancingFact.SETTLEMENT_IS_REGULATED)).isEqualTo(FinancingVariant.DIRECT_BUDGETING);
    }

    private static FinancingVariant financing(FinancingFact... facts) {
        return AgreementAdviser.advise(new Parties(CITY, COUNTY), FRONT, Set.of(facts))
                .financing();
    }

    @Property(tries = 600)
    void whatIsAdvisedKeepsTheRules(
            @ForAll("organisations") Organisation owner,
            @ForAll("organisations") Organisation provider,
            @ForAll Set<ServiceTask> tasks,
            @ForAll Set<FinancingFact> facts) {
        AgreementAdvice advice = AgreementAdviser.advise(new Parties(owner, provider), tasks, facts);

        advice.draft(ID).ifPresent(draft -> {
            if (advice.needsExternalAct()) {
                draft.legalActs(List.of(AgreementSamples.REGULATION));
            }
            if (advice.financing() == FinancingVariant.MUTUAL_SETTLEMENT) {
                draft.financing(Financing.mutualSettlement(ReportingPeriod.QUARTERLY, Money.euro("5000")));
            }
            Findings findings = RuleSet.of(Profile.P_2019).check(draft.build());
            assertThat(findings).isEmpty();
            assertThat(findings.skipped()).containsExactly(AgreementRules.RULE_40);
        });
        assertThat(advice.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason.text(Language.LATVIAN))
                .isNotBlank()
                .isNotEqualTo(reason.text(Language.ENGLISH)));
    }

    @Property(tries = 300)
    void everyFormThatIsAdvisedOrOfferedFitsTheParties(
            @ForAll("organisations") Organisation owner, @ForAll("organisations") Organisation provider) {
        AgreementAdvice advice = between(owner, provider);

        for (InvolvementForm form : advice.alternatives()) {
            ProviderAgreement agreement = advice.draft(ID)
                    .orElseThrow()
                    .form(form)
                    .legalActs(List.of(AgreementSamples.REGULATION))
                    .build();
            assertThat(RuleSet.of(Profile.P_2019).check(agreement)).isEmpty();
        }
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return Arbitraries.of(AgreementSamples.ALL);
    }
}
