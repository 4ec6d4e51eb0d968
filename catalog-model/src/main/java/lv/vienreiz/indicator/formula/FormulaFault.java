// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * Why a text is no formula.
 *
 * @param kind what is wrong
 * @param column where, the first character being 1
 * @param found what stands there, empty at the end of the text
 */
public record FormulaFault(Kind kind, int column, String found) {

    private static final Texts TEXTS = Texts.read(
            FormulaFault.class.getResourceAsStream("formula_lv.properties"),
            FormulaFault.class.getResourceAsStream("formula_en.properties"));

    /** What can be wrong. */
    public enum Kind {
        /** A number, an indicator or an opening bracket was expected. */
        OPERAND,
        /** An operator or the end was expected. */
        OPERATOR,
        /** A closing bracket was expected. */
        BRACKET,
        /** An identity of an indicator was expected between square brackets. */
        IDENTITY,
        /** More brackets or signs than {@value Formula#DEPTH} are nested. */
        DEPTH,
        /** There are more operations than {@value Formula#OPERATIONS}. */
        LENGTH
    }

    /**
     * Says what is wrong.
     *
     * @param language the language
     * @return a sentence that names the column and what was expected there
     */
    public String text(Language language) {
        String end = TEXTS.get("end", language);
        return TEXTS.get(kind.name(), language)
                .replace("{column}", Integer.toString(column))
                .replace("{found}", found.isEmpty() ? end : "'" + found + "'");
    }
}
