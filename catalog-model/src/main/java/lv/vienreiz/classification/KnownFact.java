// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.Objects;
import lv.vienreiz.text.Language;

/**
 * A fact, and what is known of it.
 *
 * @param fact the fact
 * @param truth whether it holds
 */
public record KnownFact(ActivityFact fact, Truth truth) {

    /** Makes it. */
    public KnownFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(truth, "truth");
    }

    /**
     * What is known, in words.
     *
     * @param language Latvian; any other language is answered in English
     * @return a clause without capital letter or full stop
     */
    public String text(Language language) {
        return ClassificationTexts.get("Fact." + fact + "." + truth, language);
    }
}
