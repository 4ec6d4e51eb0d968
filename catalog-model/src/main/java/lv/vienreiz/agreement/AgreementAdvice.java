// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an {@link AgreementAdviser} advises, with its reasons.
 *
 * @param parties for whom
 * @param form the legal form that fits best; nothing where no form fits or a fact is missing
 * @param alternatives other forms that the parties may use as well
 * @param needsExternalAct whether the agreement must name an external normative act
 * @param financing how the provider's work is best paid for
 * @param tasks the tasks that can be handed over
 * @param reasons why, in the order in which they were weighed
 */
public record AgreementAdvice(
        Parties parties,
        Optional<InvolvementForm> form,
        List<InvolvementForm> alternatives,
        boolean needsExternalAct,
        FinancingVariant financing,
        List<ServiceTask> tasks,
        List<AdviceReason> reasons) {

    /** Makes an advice. */
    public AgreementAdvice {
        Objects.requireNonNull(parties, "parties");
        Objects.requireNonNull(financing, "financing");
        alternatives = List.copyOf(alternatives);
        tasks = List.copyOf(tasks);
        reasons = List.copyOf(reasons);
    }

    /**
     * Tells whether a reason of a kind was weighed.
     *
     * @param kind the kind
     * @return true if it is among the reasons
     */
    public boolean rests(AdviceReason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }

    /**
     * Begins the agreement that is advised. It keeps the rules, once the caller adds what no adviser can know: an external act
     * where {@link #needsExternalAct} says so, and the earmarked money where {@link #financing} is mutual settlement.
     *
     * @param id the identity of the agreement
     * @return a builder, or nothing where there is no form or no task to hand over
     */
    public Optional<ProviderAgreementBuilder> draft(AgreementId id) {
        if (form.isEmpty() || tasks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ProviderAgreement.builder(id, parties.owner(), parties.provider())
                .form(form.get())
                .tasks(tasks)
                .functionResponsibility(AgreementParty.OWNER)
                .availabilityResponsibility(AgreementParty.OWNER)
                .financing(new Financing(
                        financing,
                        financing == FinancingVariant.MUTUAL_SETTLEMENT
                                ? Optional.of(ReportingPeriod.MONTHLY)
                                : Optional.empty(),
                        Optional.empty()))
                .levels(levels())
                .reporting(new ProviderReporting(true, true, Optional.of(ReportingPeriod.MONTHLY))));
    }

    /** Who informs holds level 1, who consults level 2, and the owner always level 3 (M[135]-[138]). */
    private List<LevelHolder> levels() {
        boolean consults = tasks.contains(ServiceTask.SPECIALIST_CONSULTATION);
        boolean serves = tasks.stream().anyMatch(task -> task.group() == TaskGroup.FRONT_OFFICE);
        return List.of(
                LevelHolder.of(
                        CommunicationLevel.UNIVERSAL_STAFF, serves ? AgreementParty.PROVIDER : AgreementParty.OWNER),
                LevelHolder.of(
                        CommunicationLevel.SPECIALISTS, consults ? AgreementParty.PROVIDER : AgreementParty.OWNER),
                LevelHolder.of(CommunicationLevel.MANAGERS_AND_EXPERTS, AgreementParty.OWNER));
    }
}
