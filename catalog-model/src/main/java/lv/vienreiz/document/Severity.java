// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import lv.vienreiz.text.Language;

/** How much a finding weighs, the weightiest first. */
public enum Severity {
    /** The document must not be used as it is. */
    ERROR,
    /** The document can be used, and should be mended. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    INFORMATION;

    /**
     * Gives the lesser of two weights.
     *
     * @param other another weight
     * @return the one that weighs less
     */
    public Severity atMost(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Gives the word for people.
     *
     * @param language Latvian or English; any other is answered in English
     * @return such as {@code warning}
     */
    public String text(Language language) {
        return DocumentRule.word("severity." + name(), language);
    }
}
