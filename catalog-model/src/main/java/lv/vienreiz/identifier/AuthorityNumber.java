// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * The number of an institution in the classifier of the state integration system VISS: six digits, such as {@code 100001} for
 * its operator.
 *
 * @param value six digits
 */
public record AuthorityNumber(@Pattern(regexp = "[0-9]{6}") String value) {

    /**
     * Makes a number.
     *
     * @throws IllegalArgumentException if the text is not six digits
     */
    public AuthorityNumber {
        if (!hasShape(value)) {
            throw new IllegalArgumentException(
                    "The number of an institution in VISS has 6 digits, found '" + Quoting.safe(value) + "'");
        }
    }

    /**
     * Reads a number.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is not six digits
     */
    public static AuthorityNumber parse(String text) {
        return new AuthorityNumber(text);
    }

    /**
     * Reads a number.
     *
     * @param text any text
     * @return the number, or nothing where the text is none
     */
    public static Optional<AuthorityNumber> tryParse(String text) {
        return hasShape(text) ? Optional.of(new AuthorityNumber(text)) : Optional.empty();
    }

    private static boolean hasShape(String text) {
        return text.length() == 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return value;
    }
}
