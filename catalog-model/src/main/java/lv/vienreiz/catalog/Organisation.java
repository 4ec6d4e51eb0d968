// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.text.LocalizedText;

/**
 * An institution, or another organisation that owns or provides services.
 *
 * @param name its name
 * @param kind what kind of organisation it is
 * @param registrationNumber its registration number
 * @param ministry the ministry to which it belongs
 * @param territory the territory that it administers, by a code list of territories
 * @param identifiers what it is called in other registers and countries
 */
@Part
public record Organisation(
        @TextLength(max = 300) LocalizedText name,
        OrganisationKind kind,
        Optional<RegistrationNumber> registrationNumber,
        Optional<@TextLength(max = 300) LocalizedText> ministry,
        Optional<@Valid CodedValue> territory,
        @Size(max = 20) @Item("identifier") List<@Valid OrganisationIdentifier> identifiers) {

    /** Makes an organisation. */
    public Organisation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        identifiers = List.copyOf(identifiers);
    }

    /**
     * Tells whether this is the same organisation as another: by registration number where both have one, else by name. That
     * names decide is our own inference.
     *
     * @param other the other
     * @return true if so
     */
    public boolean isSameAs(Organisation other) {
        return registrationNumber.isPresent() && other.registrationNumber.isPresent()
                ? registrationNumber.equals(other.registrationNumber)
                : name.translations().stream()
                        .anyMatch(ours -> other.name.translations().stream().anyMatch(ours::agreesWith));
    }

    /**
     * Begins an organisation.
     *
     * @param name its name
     * @param kind what kind of organisation it is
     * @return a builder
     */
    public static OrganisationBuilder builder(LocalizedText name, OrganisationKind kind) {
        return new OrganisationBuilder(name, kind);
    }

    /**
     * Makes an organisation by its name and kind alone.
     *
     * @param name its name
     * @param kind what kind of organisation it is
     * @return the organisation
     */
    public static Organisation of(LocalizedText name, OrganisationKind kind) {
        return builder(name, kind).build();
    }
}
