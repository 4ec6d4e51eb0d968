// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.text;

import java.util.Objects;

/**
 * A text in one language.
 *
 * @param language the language
 * @param text the text
 */
public record Translation(Language language, String text) {

    /** Makes a translation. */
    public Translation {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Tells whether two translations say the same in the same language; blanks around them and case do not count.
     *
     * @param other another translation
     * @return true if they agree
     */
    public boolean agreesWith(Translation other) {
        return language.equals(other.language) && text.strip().equalsIgnoreCase(other.text.strip());
    }
}
