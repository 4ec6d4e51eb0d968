// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A claim of an institution that it may ask a person for what a register holds (P[66]). Whether it holds is another matter:
 * see {@link #flaws}.
 *
 * @param exemption which exception it claims
 * @param register the register whose data it asks people for
 * @param services the services for which it is claimed; none means all
 * @param explanation why the exception applies
 * @param begunOn when the making of the system began, for {@link OnceOnlyExemption#SYSTEM_BEGUN}
 * @param act the act or treaty, for {@link OnceOnlyExemption#INTERNATIONAL_ACT}
 * @param validUntil the last day on which it is claimed
 */
@Part
public record ExemptionClaim(
        OnceOnlyExemption exemption,
        @Valid CodedValue register,
        @Size(max = 200) @Item("service") List<ServiceId> services,
        Optional<@TextLength(max = 1000) LocalizedText> explanation,
        Optional<LocalDate> begunOn,
        Optional<@Valid LegalAct> act,
        Optional<LocalDate> validUntil) {

    /** Makes a claim. */
    public ExemptionClaim {
        Objects.requireNonNull(exemption, "exemption");
        Objects.requireNonNull(register, "register");
        services = List.copyOf(services);
    }

    /**
     * Begins a claim.
     *
     * @param exemption which exception it claims
     * @param register the register whose data it asks people for
     * @return a builder
     */
    public static ExemptionClaimBuilder builder(OnceOnlyExemption exemption, CodedValue register) {
        return new ExemptionClaimBuilder(exemption, register);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this claim
     */
    public ExemptionClaimBuilder toBuilder() {
        return ExemptionClaimBuilder.from(this);
    }

    /**
     * Tells whether it is claimed for a service.
     *
     * @param service the service
     * @return true if it names the service, or none at all
     */
    public boolean concerns(ServiceId service) {
        return services.isEmpty() || services.contains(service);
    }

    /**
     * Finds what is wrong with it.
     *
     * @param day the day for which it is claimed
     * @param terms the days on which the exceptions turn
     * @return why it does not hold; nothing where it does
     */
    public Set<ClaimFlaw> flaws(LocalDate day, OnceOnlyTerms terms) {
        Set<ClaimFlaw> flaws = EnumSet.noneOf(ClaimFlaw.class);
        if (explanation.isEmpty()) {
            flaws.add(ClaimFlaw.UNEXPLAINED);
        }
        if (validUntil.filter(day::isAfter).isPresent()) {
            flaws.add(ClaimFlaw.OVER);
        }
        flawOfItsKind(day, terms).ifPresent(flaws::add);
        return flaws;
    }

    private Optional<ClaimFlaw> flawOfItsKind(LocalDate day, OnceOnlyTerms terms) {
        return switch (exemption) {
            case SYSTEM_BEGUN -> beginning(terms);
            case PAID_INFORMATION ->
                Optional.of(ClaimFlaw.PAID_INFORMATION_SUPPORTED).filter(flaw -> terms.paidInformationOn(day));
            case INTERNATIONAL_ACT -> Optional.of(ClaimFlaw.ACT_UNKNOWN).filter(flaw -> act.isEmpty());
            case FINANCIAL_INFORMATION -> Optional.empty();
        };
    }

    private Optional<ClaimFlaw> beginning(OnceOnlyTerms terms) {
        if (begunOn.isEmpty()) {
            return Optional.of(ClaimFlaw.BEGINNING_UNKNOWN);
        }
        return begunOn.filter(terms.systemsBegunByOrDefault()::isBefore).map(begun -> ClaimFlaw.BEGUN_TOO_LATE);
    }
}
