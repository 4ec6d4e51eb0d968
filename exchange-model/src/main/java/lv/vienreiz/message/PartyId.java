// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The sender or receiver of a message in the words of the bus; for X-Road an identifier such as
 * {@code LV/GOV/90000000015/trees/applications}.
 *
 * @param value from 1 to 200 letters of the Latin alphabet, digits and {@code . _ : / -}, beginning with a letter or digit
 */
public record PartyId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/\\-]*") @Size(max = 200)
        String value) {

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public PartyId {
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
    public static PartyId parse(String text) {
        return new PartyId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<PartyId> tryParse(String text) {
        return IdentityText.isSound(text) ? Optional.of(new PartyId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
