// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.centre.CentreTask;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * An agreement by which the owner of services hands tasks to a provider (M[117]-[119], M[122.4.4], M[200]-[216]). As with a
 * description, a draft may lack anything but identity and parties; rules demand the rest.
 *
 * <pre>{@code
 * ProviderAgreement.builder(AgreementId.parse("2026-17"), agency, municipality)
 *         .form(InvolvementForm.COOPERATION_CONTRACT)
 *         .tasks(List.of(ServiceTask.INFORM, ServiceTask.REQUEST))
 *         .build();
 * }</pre>
 *
 * @param id the identity of the agreement
 * @param owner the owner of the services
 * @param provider the provider to whom tasks are handed
 * @param services the services that are meant; none means all of the owner
 * @param form the legal form
 * @param legalActs the acts on which the agreement rests
 * @param tasks the tasks that are handed over
 * @param centreTasks the tasks of a one-stop centre that the provider takes on
 * @param functionResponsibility who stays responsible for the function
 * @param availabilityResponsibility who stays responsible for the service being available
 * @param financing how the provider's work is paid for
 * @param charge what the provider charges; none means it works free of charge
 * @param levels who answers clients at which level once the tasks are handed over
 * @param reporting what the provider reports
 * @param costs what the hand-over saves and costs
 * @param validFrom the first day on which the agreement holds
 * @param validUntil the last day on which the agreement holds
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "provider-agreement", version = "1.0")
public record ProviderAgreement(
        AgreementId id,
        @Valid Organisation owner,
        @Valid Organisation provider,
        @Size(max = 1000) @Item("service") List<ServiceId> services,
        Optional<InvolvementForm> form,
        @Size(max = 100) @Item("legalAct") List<@Valid LegalAct> legalActs,
        @Size(max = 16) @Item("task") List<ServiceTask> tasks,
        @Size(max = 6) @Item("centreTask") List<CentreTask> centreTasks,
        Optional<AgreementParty> functionResponsibility,
        Optional<AgreementParty> availabilityResponsibility,
        Optional<@Valid Financing> financing,
        Optional<@Valid ProviderCharge> charge,
        @Size(max = 50) @Item("level") List<@Valid LevelHolder> levels,
        Optional<@Valid ProviderReporting> reporting,
        Optional<@Valid CostComparison> costs,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Extensions extensions) {

    /** Makes an agreement; {@link #builder} is the convenient way. */
    public ProviderAgreement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(extensions, "extensions");
        services = List.copyOf(services);
        legalActs = List.copyOf(legalActs);
        tasks = List.copyOf(tasks);
        centreTasks = List.copyOf(centreTasks);
        levels = List.copyOf(levels);
    }

    /**
     * Begins an agreement.
     *
     * @param id the identity of the agreement
     * @param owner the owner of the services
     * @param provider the provider
     * @return a builder
     */
    public static ProviderAgreementBuilder builder(AgreementId id, Organisation owner, Organisation provider) {
        return new ProviderAgreementBuilder(id, owner, provider);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this agreement
     */
    public ProviderAgreementBuilder toBuilder() {
        return ProviderAgreementBuilder.from(this);
    }

    /**
     * The parties, as far as the legal form depends on them.
     *
     * @return the parties
     */
    public Parties parties() {
        return new Parties(owner, provider);
    }

    /**
     * How the provider's work is paid for, direct budgeting being the default (M[207]).
     *
     * @return the financing that is stated, or the default
     */
    public Financing financingOrDefault() {
        return financing.orElseGet(Financing::directBudgeting);
    }

    /**
     * Tells whether the agreement holds on a day.
     *
     * @param day the day
     * @return true unless the day lies before the first or after the last day
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validUntil.filter(day::isAfter).isEmpty();
    }
}
