// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * A registration number of an institution or a legal person (<i>reģistrācijas numurs</i>): eleven digits, the first
 * greater than 3. Institutions typically have {@code 90…}. A rule for a check digit is known only from a third party and
 * fails on published test numbers, so none is applied.
 *
 * @param value eleven digits
 */
public record RegistrationNumber(
        @Pattern(regexp = "[4-9][0-9]{10}") String value) {

    /** The weights 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1 as letters counted from a. */
    private static final String WEIGHTS = "jbeidkcfhgb";

    /**
     * Makes a number of eleven digits.
     *
     * @throws IllegalArgumentException if the text is not eleven digits of which the first is greater than 3
     */
    public RegistrationNumber {
        if (!hasShape(value)) {
            throw new IllegalArgumentException("A registration number has 11 digits, the first greater than 3, found '"
                    + Quoting.safe(value) + "'");
        }
    }

    /**
     * Reads a number.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is not eleven digits of which the first is greater than 3
     */
    public static RegistrationNumber parse(String text) {
        return new RegistrationNumber(text);
    }

    /**
     * Reads a number.
     *
     * @param text any text
     * @return the number, or nothing where the text is none
     */
    public static Optional<RegistrationNumber> tryParse(String text) {
        return hasShape(text) ? Optional.of(new RegistrationNumber(text)) : Optional.empty();
    }

    /**
     * Tells whether the digits agree with a rule known from third parties, which holds for published numbers but not for
     * those of test environments. The rule is not official, so a difference is worth a second look and no more.
     *
     * @return whether they do
     */
    public boolean hasUsualCheckDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum += (WEIGHTS.charAt(i) - 'a') * (value.charAt(i) - '0');
        }
        return sum % 11 == 3;
    }

    private static boolean hasShape(String text) {
        if (text.length() != 11 || text.charAt(0) < '4') {
            return false;
        }
        for (int i = 0; i < 11; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
