// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.Objects;

/**
 * Who asks for data: the identity of an official or of a system within the institution. It can be personal data and is not
 * shown.
 *
 * @param value from 1 to 200 characters, without line breaks
 */
public record UserId(String value) {

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text is blank, longer than 200 characters, or has a control character
     */
    public UserId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 200 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A user is named by 1 to 200 characters without line breaks");
        }
    }

    /** Hides the user. */
    @Override
    public String toString() {
        return "UserId[***]";
    }
}
