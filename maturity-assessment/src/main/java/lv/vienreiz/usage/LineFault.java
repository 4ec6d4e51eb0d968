// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * A line that is no event. It tells nothing of what the line holds.
 *
 * @param line the number of the line, from 1
 * @param kind what is wrong
 * @param column the column that is wrong, or empty
 */
public record LineFault(long line, Kind kind, String column) {

    private static final Texts TEXTS = Texts.read(
            LineFault.class.getResourceAsStream("usage_lv.properties"),
            LineFault.class.getResourceAsStream("usage_en.properties"));

    /** What can be wrong with a line. */
    public enum Kind {
        /** The heading lacks a column, so that no line of the file can be read. */
        NO_COLUMN,
        /** The line has too few fields. */
        FEW_FIELDS,
        /** A value is missing. */
        EMPTY,
        /** The moment is no date. */
        MOMENT,
        /** A quote is not closed on the line. */
        QUOTE,
        /** The line is no object of JSON with texts. */
        JSON,
        /** The line is longer than a mebibyte. */
        LONG,
        /** A value is not written in UTF-8. */
        ENCODING,
        /** There are more different values than can be counted. */
        TOO_MANY
    }

    /** What is wrong with a value that got no number from {@link Moment} or {@link ByteDictionary}. */
    static Kind ofCode(UsageDimension dimension, int code) {
        if (dimension == UsageDimension.MONTH) {
            return Kind.MOMENT;
        }
        return code == ByteDictionary.NO_TEXT ? Kind.ENCODING : Kind.TOO_MANY;
    }

    /**
     * Says what is wrong and what was expected.
     *
     * @param language the language
     * @return a sentence or two, without the number of the line
     */
    public String text(Language language) {
        return TEXTS.get(kind.name(), language).replace("{column}", column);
    }

    LineFault shifted(long lines) {
        return new LineFault(line + lines, kind, column);
    }
}
