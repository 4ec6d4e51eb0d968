// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.Objects;

/**
 * The act and paragraph on which a request for data rests.
 *
 * @param text the reference, from 1 to 500 characters
 */
public record LegalBasis(String text) {

    /**
     * Makes a legal basis.
     *
     * @throws IllegalArgumentException if the text is blank or longer than 500 characters
     */
    public LegalBasis {
        Objects.requireNonNull(text, "text");
        if (text.isBlank() || text.length() > 500) {
            throw new IllegalArgumentException("A legal basis is a reference of 1 to 500 characters");
        }
    }

    /**
     * Reads a legal basis.
     *
     * @param text the reference
     * @return the legal basis
     * @throws IllegalArgumentException if the text is blank or longer than 500 characters
     */
    public static LegalBasis parse(String text) {
        return new LegalBasis(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
