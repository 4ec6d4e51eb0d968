// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * Which registers there are, who holds them, what they hand out over the bus and by what right, and where an institution
 * claims that it may ask people all the same (P[66]).
 *
 * @param registers the registers
 * @param offers what they hand out
 * @param exemptions the claims to exceptions
 * @param terms the days on which duties and exceptions turn; the defaults where they are left out
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "register-directory", version = "1.0")
public record RegisterDirectory(
        @Size(max = 500) @Item("register") List<@Valid RegisterEntry> registers,
        @Size(max = 2_000) @Item("offer") List<@Valid RegisterOffer> offers,
        @Size(max = 500) @Item("exemption") List<@Valid ExemptionClaim> exemptions,
        Optional<@Valid OnceOnlyTerms> terms,
        Extensions extensions) {

    /** The later reading of "until 2025" (P[66]). */
    private static final LocalDate LAND_SERVICE = LocalDate.of(2025, 12, 31);

    /** Makes a directory; {@link #builder} is the convenient way. */
    public RegisterDirectory {
        registers = List.copyOf(registers);
        offers = List.copyOf(offers);
        exemptions = List.copyOf(exemptions);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a directory.
     *
     * @return a builder
     */
    public static RegisterDirectoryBuilder builder() {
        return new RegisterDirectoryBuilder();
    }

    /**
     * Makes a directory of services that deliver whatever they are asked for.
     *
     * @param services the services
     * @return the directory
     */
    public static RegisterDirectory of(RegisterService... services) {
        return builder()
                .offers(Stream.of(services)
                        .map(service -> RegisterOffer.builder(service).build())
                        .toList())
                .build();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this directory
     */
    public RegisterDirectoryBuilder toBuilder() {
        return RegisterDirectoryBuilder.from(this);
    }

    /**
     * The days on which duties and exceptions turn.
     *
     * @return those that are set, or the defaults
     */
    public OnceOnlyTerms termsOrDefault() {
        return terms.orElseGet(OnceOnlyTerms::byDefault);
    }

    /**
     * The last day for a register of direct administration to deliver over the state bus.
     *
     * @param entry the register
     * @return its own day, else 2025-12-31 for the cadastre of the State Land Service, else the general day
     */
    public LocalDate adaptBy(RegisterEntry entry) {
        return entry.adaptBy()
                .orElseGet(() -> isSame(entry.register(), Registers.CADASTRE)
                        ? LAND_SERVICE
                        : termsOrDefault().adaptedByOrDefault());
    }

    /**
     * Finds the entry of a register; the version of the code list does not matter.
     *
     * @param register the register
     * @return its entry, where the directory has one
     */
    public Optional<RegisterEntry> entry(CodedValue register) {
        return registers.stream()
                .filter(entry -> isSame(entry.register(), register))
                .findFirst();
    }

    /**
     * Finds what a register hands out; the version of the code list does not matter.
     *
     * @param register the register
     * @return its offers, in the order of the directory
     */
    public List<RegisterOffer> offers(CodedValue register) {
        return offers.stream()
                .filter(offer -> isSame(offer.service().register(), register))
                .toList();
    }

    /**
     * Finds the claims to exceptions for the data of a register.
     *
     * @param register the register
     * @return the claims, in the order of the directory
     */
    public List<ExemptionClaim> exemptions(CodedValue register) {
        return exemptions.stream()
                .filter(claim -> isSame(claim.register(), register))
                .toList();
    }

    static boolean isSame(CodedValue one, CodedValue other) {
        return one.code().equals(other.code()) && one.list().equals(other.list());
    }
}
