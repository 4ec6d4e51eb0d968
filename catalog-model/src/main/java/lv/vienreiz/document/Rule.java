// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.Locale;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

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
        MEND;

        private final String word = name().toLowerCase(Locale.ROOT);

        /**
         * Finds this text of a rule among many, under {@code <id>.<aspect>.<variant>}, else under {@code <id>.<aspect>}.
         *
         * @param texts the texts of many rules
         * @param id the rule
         * @param variant which wording, or empty
         * @param language Latvian or English; any other is answered in English
         * @return the text, empty where there is none
         */
        public String in(Texts texts, RuleId id, String variant, Language language) {
            String key = id + "." + word;
            return texts.find(variant.isEmpty() ? key : key + "." + variant, language)
                    .or(() -> texts.find(key, language))
                    .orElse("");
        }
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
