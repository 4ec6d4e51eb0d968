// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.document.PersonalData;

/**
 * A Latvian personal code (<i>personas kods</i>): eleven digits, written here without the hyphen.
 *
 * <p>Codes given until 2017-06-30 begin with a birth date ({@code ddmmyy}) and a digit for the century ({@code 0} for 18xx,
 * {@code 1} for 19xx, {@code 2} for 20xx). Codes given since begin with {@code 3} and a digit from {@code 2} to
 * {@code 9}, and tell nothing of the person. A person may change the code once, so a code is not a person's identity for
 * ever. No official rule for a check digit is known, so none is applied.
 *
 * <p>No exception and no {@link #toString()} shows the code.
 *
 * @param value eleven digits
 */
@PersonalData
public record PersonalCode(@Pattern(regexp = "[0-9]{11}") String value) {

    /** The weights 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 as letters counted from a. */
    private static final String WEIGHTS = "bgdhjkfiec";

    /**
     * Makes a code of eleven digits.
     *
     * @throws IllegalArgumentException if the text is not eleven digits, or has an impossible birth date, or a first pair
     *     of digits that no kind of code begins with
     */
    public PersonalCode {
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    /**
     * Reads a code with or without the hyphen after the sixth digit.
     *
     * @param text the text
     * @return the code
     * @throws IllegalArgumentException if the text is no such code; the message does not repeat it
     */
    public static PersonalCode parse(String text) {
        return new PersonalCode(withoutHyphen(text));
    }

    /**
     * Reads a code with or without the hyphen after the sixth digit.
     *
     * @param text any text
     * @return the code, or nothing where the text is none
     */
    public static Optional<PersonalCode> tryParse(String text) {
        String digits = withoutHyphen(text);
        return fault(digits).isPresent() ? Optional.empty() : Optional.of(new PersonalCode(digits));
    }

    /**
     * Gives the birth date that a code of the older kind tells.
     *
     * @return the date, or nothing for a code of the newer kind
     */
    public Optional<LocalDate> birthDate() {
        return value.charAt(0) == '3' && value.charAt(1) >= '2' ? Optional.empty() : Optional.of(date(value));
    }

    /**
     * Tells whether the last digit is the one that a rule known from third parties asks for in codes of the older kind. The
     * rule is not official, so a difference is worth a second look and no more.
     *
     * @return whether it is, or nothing for a code of the newer kind
     */
    public Optional<Boolean> hasUsualCheckDigit() {
        if (birthDate().isEmpty()) {
            return Optional.empty();
        }
        int sum = 1101;
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum -= (WEIGHTS.charAt(i) - 'a') * (value.charAt(i) - '0');
        }
        return Optional.of(Math.floorMod(sum, 11) % 10 == value.charAt(10) - '0');
    }

    /** Hides the code. */
    @Override
    public String toString() {
        return "PersonalCode[***]";
    }

    private static String withoutHyphen(String text) {
        return text.length() == 12 && text.charAt(6) == '-' ? text.substring(0, 6) + text.substring(7) : text;
    }

    private static Optional<String> fault(String text) {
        if (text.length() != 11) {
            return Optional.of("A personal code has 11 digits, found " + text.length() + " characters");
        }
        for (int i = 0; i < 11; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.of("A personal code has digits only, character " + (i + 1) + " is none");
            }
        }
        if (text.charAt(0) == '3' && text.charAt(1) >= '2') {
            return Optional.empty();
        }
        if (text.charAt(6) > '2') {
            return Optional.of("The seventh digit of a personal code with a birth date is 0, 1 or 2 (the century)");
        }
        try {
            date(text);
            return Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.of("The first six digits of this personal code are no date (day, month, year)");
        }
    }

    private static LocalDate date(String digits) {
        int century = 1800 + 100 * (digits.charAt(6) - '0');
        return LocalDate.of(century + number(digits, 4), number(digits, 2), number(digits, 0));
    }

    private static int number(String digits, int at) {
        return 10 * (digits.charAt(at) - '0') + digits.charAt(at + 1) - '0';
    }
}
