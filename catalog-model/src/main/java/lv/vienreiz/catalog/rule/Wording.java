// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Optional;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/** Whether two texts name the same thing; blanks around them and case do not count. */
public final class Wording {

    private Wording() {}

    /**
     * Tells whether two texts name the same thing.
     *
     * @param one a text
     * @param other another
     * @return true if they have a language in common, and agree in each such language
     */
    public static boolean same(LocalizedText one, LocalizedText other) {
        boolean shared = one.translations().stream()
                .anyMatch(translation -> other.in(translation.language()).isPresent());
        return shared && !differ(one, other);
    }

    /**
     * Tells whether two texts name different things.
     *
     * @param one a text
     * @param other another
     * @return true if they differ in a language that both have
     */
    public static boolean differ(LocalizedText one, LocalizedText other) {
        for (Translation translation : one.translations()) {
            Optional<String> text = other.in(translation.language());
            if (text.isPresent()
                    && !text.get().strip().equalsIgnoreCase(translation.text().strip())) {
                return true;
            }
        }
        return false;
    }
}
