// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.Optional;

/**
 * The stable name of a rule: {@code RULE-} and a number for the rules of the domain, {@code DOC-} and a word for the form
 * of documents, or a prefix of the user's own.
 *
 * @param value upper-case letters, digits and hyphens, from 3 to 40, beginning with a letter
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Makes a name.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public RuleId {
        if (!hasShape(value)) {
            throw new IllegalArgumentException(
                    "A rule is named by 3 to 40 upper-case letters, digits and hyphens, found '" + value + "'");
        }
    }

    /**
     * Reads a name.
     *
     * @param text any text
     * @return the name, or nothing where the text has another shape
     */
    public static Optional<RuleId> tryParse(String text) {
        return hasShape(text) ? Optional.of(new RuleId(text)) : Optional.empty();
    }

    private static boolean hasShape(String text) {
        if (text.length() < 3 || text.length() > 40 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Orders by the text before a last number and then by that number, so that RULE-20 stands before RULE-100. */
    @Override
    public int compareTo(RuleId other) {
        int mine = numberFrom();
        int theirs = other.numberFrom();
        int byPrefix = value.substring(0, mine).compareTo(other.value.substring(0, theirs));
        int byLength = Integer.compare(value.length() - mine, other.value.length() - theirs);
        return byPrefix != 0 ? byPrefix : byLength != 0 ? byLength : value.compareTo(other.value);
    }

    private int numberFrom() {
        int from = value.length();
        while (from > 0 && Character.isDigit(value.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    @Override
    public String toString() {
        return value;
    }
}
