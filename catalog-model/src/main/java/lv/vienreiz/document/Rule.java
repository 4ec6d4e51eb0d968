// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import lv.vienreiz.text.Language;

/** A rule that a document can break: its name, where it comes from, and its texts. Implementations are immutable. */
public interface Rule {

    /** A text that a rule has. */
    enum Aspect {
        /** What the rule demands, in one sentence. */
        TITLE,
        /** What was found, with {@code {name}} where an argument goes. */
        FOUND,
        /** What was expected. */
        EXPECTED,
        /** How to mend it. */
        MEND
    }

    /**
     * The stable name.
     *
     * @return the name
     */
    RuleId id();

    /**
     * Where the rule comes from.
     *
     * @return the paragraph of a source document, such as {@code M[112]}, or {@code vienreiz} for a rule of our own
     */
    String source();

    /**
     * Gives one text of the rule.
     *
     * @param aspect which text
     * @param variant which wording, where the rule can be broken in several ways; else empty
     * @param language Latvian or English; any other is answered in English
     * @return the text, with {@code {name}} where an argument goes
     */
    String text(Aspect aspect, String variant, Language language);
}
