// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The identity of a service case (<i>pakalpojuma gadījums</i>, M[114]), given by the provider that registers it. It is put into logs
 * of buses, so it must not be made of a personal code.
 *
 * @param value from 1 to 200 letters of the Latin alphabet, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record CaseId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/\\-]*") @Size(max = 200)
        String value) {

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public CaseId {
        if (!IdentityText.isSound(value)) {
            throw new IllegalArgumentException(IdentityText.EXPECTED);
        }
    }

    /**
     * Reads an identity.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if the text has another shape; the message does not repeat it
     */
    public static CaseId parse(String text) {
        return new CaseId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<CaseId> tryParse(String text) {
        return IdentityText.isSound(text) ? Optional.of(new CaseId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
