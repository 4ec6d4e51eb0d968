// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.identifier.RegistrationNumber;

/**
 * Who applies for a service (<i>klients</i>, M[110]).
 *
 * @param kind what kind of person it is
 * @param personalCode the personal code of a natural person
 * @param registrationNumber the registration number of a legal person
 * @param name the name
 * @param user who acts for a legal person
 */
@Part
public record Client(
        ClientKind kind,
        Optional<PersonalCode> personalCode,
        Optional<RegistrationNumber> registrationNumber,
        @PersonalData Optional<@Size(max = 300) String> name,
        Optional<@Valid ClientUser> user) {

    /** Makes a client. */
    public Client {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Makes a client that is a natural person.
     *
     * @param personalCode the personal code
     * @param name the name
     * @return the client
     */
    public static Client person(PersonalCode personalCode, String name) {
        return new Client(
                ClientKind.NATURAL_PERSON,
                Optional.of(personalCode),
                Optional.empty(),
                Optional.of(name),
                Optional.empty());
    }

    /**
     * Makes a client that is a legal person, for which somebody acts (M[111]).
     *
     * @param registrationNumber the registration number
     * @param name the name of the legal person
     * @param user who acts for it
     * @return the client
     */
    public static Client organisation(RegistrationNumber registrationNumber, String name, ClientUser user) {
        return new Client(
                ClientKind.LEGAL_PERSON,
                Optional.empty(),
                Optional.of(registrationNumber),
                Optional.of(name),
                Optional.of(user));
    }

    /** Tells the kind, and hides the person. */
    @Override
    public String toString() {
        return "Client[" + kind + "]";
    }
}
