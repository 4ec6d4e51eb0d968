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
}
