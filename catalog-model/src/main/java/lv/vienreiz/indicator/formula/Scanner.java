// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

/** Walks over the text of a formula. */
final class Scanner {

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
        skipBlanks();
    }

    /** Whether a name can stand without square brackets: a letter, then letters, digits and underscores. */
    static boolean isWord(String name) {
        return isLetter(name.charAt(0)) && name.chars().allMatch(c -> isLetter((char) c) || isDigit((char) c));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** The character ahead; a character that no formula has stands for the end. */
    char ahead() {
        return isAtEnd() ? '\0' : text.charAt(at);
    }

    boolean take(char wanted) {
        boolean there = !isAtEnd() && ahead() == wanted;
        if (there) {
            at++;
            skipBlanks();
        }
        return there;
    }

    /** Digits, and digits behind a point where there are any; empty if no digit is ahead. */
    String number() {
        int begin = at;
        digits();
        if (at > begin && at + 1 < text.length() && ahead() == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        return ended(begin);
    }

    private void digits() {
        while (!isAtEnd() && isDigit(ahead())) {
            at++;
        }
    }

    /** A name without square brackets; empty if no letter is ahead. */
    String word() {
        int begin = at;
        while (!isAtEnd() && (isLetter(ahead()) || at > begin && isDigit(ahead()))) {
            at++;
        }
        return ended(begin);
    }

    /** Everything up to a character, which stays ahead. */
    String until(char end) {
        int begin = at;
        while (!isAtEnd() && ahead() != end) {
            at++;
        }
        return text.substring(begin, at).strip();
    }

    private String ended(int begin) {
        String taken = text.substring(begin, at);
        skipBlanks();
        return taken;
    }

    FormulaFault fault(FormulaFault.Kind kind) {
        String found = isAtEnd() ? "" : Character.toString(text.codePointAt(at));
        return new FormulaFault(kind, at + 1, found);
    }
}
