// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of a standard, given by whoever sets it and kept through its versions.
 *
 * @param value from 1 to 100 letters of the Latin alphabet, digits and {@code . _ : -}, beginning with a letter or digit
 */
public record StandardId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*") @Size(max = 100)
        String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:\\-]{0,99}");

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public StandardId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A standard is named by 1 to 100 letters, digits and . _ : - beginning with a"
                            + " letter or digit, found '" + Quoting.safe(value) + "'");
        }
    }

    /**
     * Reads an identity.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if the text has another shape
     */
    public static StandardId parse(String text) {
        return new StandardId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<StandardId> tryParse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new StandardId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
