// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.identifier.PersonalCode;

/**
 * An employee or representative who acts for a client that is a legal person (<i>lietotājs</i>, M[111]).
 *
 * @param personalCode the user's personal code
 * @param name the user's name
 */
@Part
public record ClientUser(
        PersonalCode personalCode, @PersonalData Optional<@Size(max = 200) String> name) {

    /** Makes a user. */
    public ClientUser {
        Objects.requireNonNull(personalCode, "personalCode");
    }

    /** Hides the person. */
    @Override
    public String toString() {
        return "ClientUser[***]";
    }
}
