// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static lv.vienreiz.agreement.AdviceReason.Kind.COOPERATION_IS_FREE;
import static lv.vienreiz.agreement.AdviceReason.Kind.DIFFERENT_MINISTRIES;
import static lv.vienreiz.agreement.AdviceReason.Kind.DIFFERENT_PUBLIC_PERSONS;
import static lv.vienreiz.agreement.AdviceReason.Kind.NO_TASK_LEFT;
import static lv.vienreiz.agreement.AdviceReason.Kind.ONE_MINISTRY;
import static lv.vienreiz.agreement.AdviceReason.Kind.ONE_ORGANISATION;
import static lv.vienreiz.agreement.AdviceReason.Kind.PARTY_UNKNOWN;
import static lv.vienreiz.agreement.AdviceReason.Kind.PRIVATE_OWNER;
import static lv.vienreiz.agreement.AdviceReason.Kind.PRIVATE_PROVIDER;
import static lv.vienreiz.agreement.AdviceReason.Kind.TASK_HANDED_WITHIN_A_LIMIT;
import static lv.vienreiz.agreement.AdviceReason.Kind.TASK_STAYS_WITH_OWNER;
import static lv.vienreiz.agreement.InvolvementForm.COOPERATION_CONTRACT;
import static lv.vienreiz.agreement.InvolvementForm.DELEGATION_CONTRACT;
import static lv.vienreiz.agreement.InvolvementForm.EXTERNAL_NORMATIVE_ACT;
import static lv.vienreiz.agreement.InvolvementForm.INTERMINISTRY_AGREEMENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Advice on the legal form of an agreement (M, figure 9) and on its financing (M[206]-[216]) for two given parties.
 *
 * <pre>{@code
 * AgreementAdvice advice = AgreementAdviser.advise(new Parties(city, county), List.of(ServiceTask.REQUEST));
 * advice.form();                                               // COOPERATION_CONTRACT
 * advice.reasons().forEach(r -> r.text(Language.LATVIAN));     // why
 * advice.draft(AgreementId.parse("2026-17"));                  // an agreement that keeps the rules
 * }</pre>
 *
 * <p>That the first form in figure 9 that fits is preferred to those that need more, delegation last, is our own inference.
 */
public final class AgreementAdviser {

    private AgreementAdviser() {}

    /**
     * Advises where nothing is known of the money, so that financing is what the Model begins with.
     *
     * @param parties the parties
     * @param tasks the tasks that are to be handed over
     * @return the advice
     */
    public static AgreementAdvice advise(Parties parties, Collection<ServiceTask> tasks) {
        return advise(parties, tasks, Set.of());
    }

    /**
     * Advises.
     *
     * @param parties the parties
     * @param tasks the tasks that are to be handed over
     * @param facts what is known of the money
     * @return the advice
     */
    public static AgreementAdvice advise(Parties parties, Collection<ServiceTask> tasks, Set<FinancingFact> facts) {
        List<AdviceReason> reasons = new ArrayList<>();
        List<ServiceTask> handed = handed(tasks, reasons);
        List<InvolvementForm> forms = forms(parties, reasons);
        FinancingVariant financing = FinancingAdviser.advise(facts, reasons);
        return new AgreementAdvice(
                parties,
                forms.stream().findFirst(),
                forms.stream().skip(1).toList(),
                parties.ownerIsPrivate() || parties.providerIsPrivate(),
                financing,
                handed,
                reasons);
    }

    private static List<ServiceTask> handed(Collection<ServiceTask> tasks, List<AdviceReason> reasons) {
        Set<ServiceTask> handed = EnumSet.noneOf(ServiceTask.class);
        for (ServiceTask task : tasks) {
            if (!task.delegability().allowsHandingOver()) {
                reasons.add(AdviceReason.of(TASK_STAYS_WITH_OWNER, task));
            } else if (handed.add(task) && task.delegability() == Delegability.CONDITIONAL) {
                reasons.add(AdviceReason.of(TASK_HANDED_WITHIN_A_LIMIT, task));
            }
        }
        if (handed.isEmpty()) {
            reasons.add(AdviceReason.of(NO_TASK_LEFT));
        }
        return List.copyOf(handed);
    }

    /** The forms that fit, the best first. */
    private static List<InvolvementForm> forms(Parties parties, List<AdviceReason> reasons) {
        if (parties.areOne()) {
            reasons.add(AdviceReason.of(ONE_ORGANISATION));
            return List.of();
        }
        if (parties.providerIsPrivate()) {
            reasons.add(AdviceReason.of(PRIVATE_PROVIDER));
            return List.of(DELEGATION_CONTRACT, EXTERNAL_NORMATIVE_ACT);
        }
        if (parties.ownerIsPrivate()) {
            reasons.add(AdviceReason.of(PRIVATE_OWNER));
            return List.of(EXTERNAL_NORMATIVE_ACT);
        }
        return betweenPublicBodies(parties, reasons);
    }

    private static List<InvolvementForm> betweenPublicBodies(Parties parties, List<AdviceReason> reasons) {
        Optional<Boolean> persons = parties.areDifferentPublicPersons();
        Optional<Boolean> ministries = parties.areOfDifferentMinistries();
        if (persons.equals(Optional.of(true))) {
            reasons.add(AdviceReason.of(DIFFERENT_PUBLIC_PERSONS));
            reasons.add(AdviceReason.of(COOPERATION_IS_FREE));
            return List.of(COOPERATION_CONTRACT, INTERMINISTRY_AGREEMENT, DELEGATION_CONTRACT, EXTERNAL_NORMATIVE_ACT);
        }
        if (ministries.equals(Optional.of(true))) {
            reasons.add(AdviceReason.of(DIFFERENT_MINISTRIES));
            reasons.add(AdviceReason.of(COOPERATION_IS_FREE));
            return List.of(INTERMINISTRY_AGREEMENT);
        }
        boolean known = persons.isPresent() && ministries.isPresent();
        reasons.add(AdviceReason.of(known ? ONE_MINISTRY : PARTY_UNKNOWN));
        return List.of();
    }
}
