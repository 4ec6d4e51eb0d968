// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of an agreement, given by the owner of the services; any scheme fits, such as a number of the document
 * register.
 *
 * @param value from 1 to 100 letters of the Latin alphabet, digits and {@code . _ : -}, beginning with a letter or digit
 */
public record AgreementId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*") @Size(max = 100)
        String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:\\-]{0,99}");

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public AgreementId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An agreement is named by 1 to 100 letters, digits and . _ : - beginning with a"
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
    public static AgreementId parse(String text) {
        return new AgreementId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<AgreementId> tryParse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AgreementId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
