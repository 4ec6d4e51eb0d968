// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import lv.vienreiz.text.Language;

/** Whether the journal that an extract was made of is as it was written. */
public enum Integrity {
    /** It was checked, and nothing is altered, missing or added. */
    WHOLE,
    /** It was checked, and something is wrong with it; the extract may be incomplete or wrong. */
    FLAWED,
    /** It was not checked. */
    NOT_CHECKED;

    /**
     * Says it in words.
     *
     * @param language Latvian; any other is answered in English
     * @return a sentence
     */
    public String text(Language language) {
        return ExtractText.WORDS.get("Integrity." + name(), language);
    }
}
