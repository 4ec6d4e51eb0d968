// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import lv.vienreiz.text.Language;

/** How a request for a person's data ended, as far as the person is concerned. */
public enum AccessOutcome {
    /** The data was handed over. */
    HANDED_OVER,
    /** The register or the bus refused, and nothing was handed over. */
    REFUSED,
    /** The request did not reach the register. */
    NOT_SENT,
    /** It is not known whether the register answered. */
    UNKNOWN,
    /** No ending is recorded: the request is under way, or the system that asked was stopped. */
    UNFINISHED;

    /**
     * Says it in words.
     *
     * @param language Latvian; any other is answered in English
     * @return a short sentence without a full stop
     */
    public String text(Language language) {
        return ExtractText.WORDS.get("AccessOutcome." + name(), language);
    }
}
