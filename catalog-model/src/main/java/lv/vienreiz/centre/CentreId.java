// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of a client service centre, given by whoever runs it and kept when it moves.
 *
 * @param value from 1 to 100 letters of the Latin alphabet, digits and {@code . _ : -}, beginning with a letter or digit
 */
public record CentreId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*") @Size(max = 100)
        String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:\\-]{0,99}");

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public CentreId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A centre is named by 1 to 100 letters, digits and . _ : - beginning with a"
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
    public static CentreId parse(String text) {
        return new CentreId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<CentreId> tryParse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new CentreId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
