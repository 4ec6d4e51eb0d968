// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.PersonalData;

/**
 * Who takes part in an exchange of the state integration system VISS, by its name identifier of the format {@code
 * urn:ivis:100001:name.id-viss}. Which side of {@code DP} grants the power is worded ambiguously in public sources; that it is
 * the party for which the person acts is our own inference. No {@code toString} shows a personal code.
 */
@PersonalData
public sealed interface Participant {

    /**
     * An inhabitant: {@code PK:…}.
     *
     * @param person the person
     */
    record Inhabitant(PersonalCode person) implements Participant {
        @Override
        public String nameIdentifier() {
            return "PK:" + person.value();
        }

        @Override
        public String toString() {
            return "Inhabitant[***]";
        }
    }

    /**
     * An employee of an institution: {@code AU:…-PK:…}.
     *
     * @param authority the institution
     * @param person the person
     */
    record Employee(AuthorityNumber authority, PersonalCode person) implements Participant {
        @Override
        public String nameIdentifier() {
            return "AU:" + authority.value() + "-PK:" + person.value();
        }

        @Override
        public String toString() {
            return "Employee[***]";
        }
    }

    /**
     * A system of an institution: {@code AU:…}.
     *
     * @param authority the institution
     */
    @SuppressWarnings("JavaLangClash") // the word of VISS
    record InformationSystem(AuthorityNumber authority) implements Participant {
        @Override
        public String nameIdentifier() {
            return "AU:" + authority.value();
        }
    }

    /**
     * A person who may sign for a legal person: {@code PK:…-UR:…}.
     *
     * @param person the person
     * @param legalPerson the legal person
     */
    record Signatory(PersonalCode person, RegistrationNumber legalPerson) implements Participant {
        @Override
        public String nameIdentifier() {
            return "PK:" + person.value() + "-UR:" + legalPerson.value();
        }

        @Override
        public String toString() {
            return "Signatory[***]";
        }
    }

    /**
     * A person who acts for another person: {@code DP:…-PK:…}.
     *
     * @param principal for whom
     * @param person who acts
     */
    record ActingForPerson(PersonalCode principal, PersonalCode person) implements Participant {
        @Override
        public String nameIdentifier() {
            return "DP:" + principal.value() + "-PK:" + person.value();
        }

        @Override
        public String toString() {
            return "ActingForPerson[***]";
        }
    }

    /**
     * A person who acts for a legal person: {@code DP:…-PK:…}.
     *
     * @param principal for whom
     * @param person who acts
     */
    record ActingForLegalPerson(RegistrationNumber principal, PersonalCode person) implements Participant {
        @Override
        public String nameIdentifier() {
            return "DP:" + principal.value() + "-PK:" + person.value();
        }

        @Override
        public String toString() {
            return "ActingForLegalPerson[***]";
        }
    }

    /**
     * A person who acts for an institution: {@code DP:…-PK:…}.
     *
     * @param principal for whom
     * @param person who acts
     */
    record ActingForAuthority(AuthorityNumber principal, PersonalCode person) implements Participant {
        @Override
        public String nameIdentifier() {
            return "DP:" + principal.value() + "-PK:" + person.value();
        }

        @Override
        public String toString() {
            return "ActingForAuthority[***]";
        }
    }

    /**
     * The participant as messages carry it.
     *
     * @return the name identifier
     */
    String nameIdentifier();

    /**
     * Reads a name identifier.
     *
     * @param text the text
     * @return the participant
     * @throws IllegalArgumentException if the text has another shape; the message does not repeat it
     */
    static Participant parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A participant is PK:, AU:, AU:-PK:, PK:-UR: or DP:-PK: with valid codes; correct it"));
    }

    /**
     * Reads a name identifier.
     *
     * @param text any text
     * @return the participant, or nothing where the text is none
     */
    static Optional<Participant> tryParse(String text) {
        List<String> names = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (String part : text.split("-", 2)) {
            int colon = part.indexOf(':');
            names.add(colon < 0 ? "" : part.substring(0, colon));
            codes.add(part.substring(colon + 1));
        }
        String code = codes.get(0);
        String last = codes.get(codes.size() - 1);
        return switch (String.join("-", names)) {
            case "PK" -> PersonalCode.tryParse(code).map(Inhabitant::new);
            case "AU" -> AuthorityNumber.tryParse(code).map(InformationSystem::new);
            case "AU-PK" ->
                AuthorityNumber.tryParse(code).flatMap(authority -> PersonalCode.tryParse(last)
                        .map(person -> new Employee(authority, person)));
            case "PK-UR" ->
                PersonalCode.tryParse(code).flatMap(person -> RegistrationNumber.tryParse(last)
                        .map(legal -> new Signatory(person, legal)));
            case "DP-PK" -> PersonalCode.tryParse(last).flatMap(person -> acting(code, person));
            default -> Optional.empty();
        };
    }

    private static Optional<Participant> acting(String principal, PersonalCode person) {
        if (AuthorityNumber.tryParse(principal).isPresent()) {
            return Optional.of(new ActingForAuthority(AuthorityNumber.parse(principal), person));
        }
        if (RegistrationNumber.tryParse(principal).isPresent()) {
            return Optional.of(new ActingForLegalPerson(RegistrationNumber.parse(principal), person));
        }
        return PersonalCode.tryParse(principal).map(code -> new ActingForPerson(code, person));
    }
}
