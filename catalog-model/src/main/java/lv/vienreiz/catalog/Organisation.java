// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.Objects;
import java.util.Optional;
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
 */
@Part
public record Organisation(
        @TextLength(max = 300) LocalizedText name,
        OrganisationKind kind,
        Optional<RegistrationNumber> registrationNumber,
        Optional<@TextLength(max = 300) LocalizedText> ministry) {

    /** Makes an organisation. */
    public Organisation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Makes an organisation by its name and kind alone.
     *
     * @param name its name
     * @param kind what kind of organisation it is
     * @return the organisation
     */
    public static Organisation of(LocalizedText name, OrganisationKind kind) {
        return new Organisation(name, kind, Optional.empty(), Optional.empty());
    }
}
