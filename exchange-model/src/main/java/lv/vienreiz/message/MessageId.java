// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of one message; it stays the same through every retry and restart, so that a receiver can tell a repeat
 * from a second message.
 *
 * @param value a UUID in its canonical lower-case form
 */
public record MessageId(
        @Pattern(regexp = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        String value) {

    /**
     * Makes an identity of a UUID's text.
     *
     * @throws IllegalArgumentException if the text is not a UUID in canonical lower-case form
     */
    public MessageId {
        if (!isCanonical(value)) {
            throw new IllegalArgumentException(
                    "Not a UUID in canonical lower-case form: '" + Quoting.safe(value) + "'");
        }
    }

    /**
     * Makes a new random identity.
     *
     * @return an identity that no other message has
     */
    public static MessageId random() {
        return new MessageId(UUID.randomUUID().toString());
    }

    private static boolean isCanonical(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
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
