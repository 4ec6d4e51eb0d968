// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/**
 * An institution whose services belong to a minimum basket.
 *
 * @param code its usual abbreviation, such as {@code VSAA}
 * @param name its name
 * @param registrationNumber its registration number
 */
@Part
public record BasketInstitution(
        @Size(max = 20) String code,
        @TextLength(max = 300) LocalizedText name,
        Optional<RegistrationNumber> registrationNumber) {

    /** Makes an institution. */
    public BasketInstitution {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Tells whether an organisation is this institution: by registration number where both have one, else by its name or
     * abbreviation, whatever the case.
     *
     * @param organisation an organisation
     * @return true if so
     */
    public boolean is(Organisation organisation) {
        if (registrationNumber.isPresent() && organisation.registrationNumber().isPresent()) {
            return registrationNumber.equals(organisation.registrationNumber());
        }
        for (Translation translation : organisation.name().translations()) {
            String text = translation.text().strip();
            boolean named = name.in(translation.language())
                    .filter(own -> own.strip().equalsIgnoreCase(text))
                    .isPresent();
            if (named || code.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
