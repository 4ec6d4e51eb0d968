// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.text.LocalizedText;

/**
 * The two parties of an agreement, and what the legal form of the agreement depends on.
 *
 * <p>How these facts follow from the kinds of organisation is our own inference: institutions of the direct state
 * administration act for one public person, the state; so does an agency that names its ministry, while of any other agency
 * it is not known whose it is; each municipality and each derived public person is a public person of its own; a company and
 * another private person, a bank among them, are private persons.
 *
 * @param owner the owner of the services
 * @param provider the provider
 */
public record Parties(Organisation owner, Organisation provider) {

    /** Makes parties. */
    public Parties {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(provider, "provider");
    }

    /**
     * Tells whether the owner is a private person, to whom the task itself was delegated (M[112]).
     *
     * @return true for a company and another private person
     */
    public boolean ownerIsPrivate() {
        return isPrivate(owner);
    }

    /**
     * Tells whether the provider is a private person.
     *
     * @return true for a company, such as a bank, and another private person
     */
    public boolean providerIsPrivate() {
        return isPrivate(provider);
    }

    /**
     * Tells whether both are one organisation, by registration number, else by name.
     *
     * @return true if nothing is handed to another at all
     */
    public boolean areOne() {
        return owner.isSameAs(provider);
    }

    /**
     * Tells whether they act for different public persons.
     *
     * @return whether they do, or nothing where that is not known; no where one of them is private
     */
    public Optional<Boolean> areDifferentPublicPersons() {
        if (ownerIsPrivate() || providerIsPrivate() || areOne()) {
            return Optional.of(false);
        }
        if (isOfUnknownPerson(owner) || isOfUnknownPerson(provider)) {
            return Optional.empty();
        }
        return Optional.of(!mayBeOfTheState(owner) || !mayBeOfTheState(provider));
    }

    /**
     * Tells whether they are institutions of different ministries.
     *
     * @return whether they are, or nothing where a ministry is not known; no where one of them is not of the state
     */
    public Optional<Boolean> areOfDifferentMinistries() {
        if (areOne() || !mayBeOfTheState(owner) || !mayBeOfTheState(provider)) {
            return Optional.of(false);
        }
        return owner.ministry().flatMap(one -> provider.ministry().flatMap(other -> differ(one, other)));
    }

    private static Optional<Boolean> differ(LocalizedText one, LocalizedText other) {
        if (one.differsFrom(other)) {
            return Optional.of(true);
        }
        return one.agreesWith(other) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isPrivate(Organisation organisation) {
        return organisation.kind() == OrganisationKind.CAPITAL_COMPANY
                || organisation.kind() == OrganisationKind.OTHER_PRIVATE;
    }

    private static boolean isOfUnknownPerson(Organisation organisation) {
        return organisation.kind() == OrganisationKind.PUBLIC_AGENCY
                && organisation.ministry().isEmpty();
    }

    private static boolean mayBeOfTheState(Organisation organisation) {
        return organisation.kind() == OrganisationKind.STATE_INSTITUTION
                || organisation.kind() == OrganisationKind.PUBLIC_AGENCY;
    }
}
