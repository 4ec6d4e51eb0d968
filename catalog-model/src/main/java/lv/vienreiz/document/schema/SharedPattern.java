// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

/**
 * A regular expression that means the same in Java, in XML Schema and in JSON Schema (ECMA-262 with the flag {@code u}).
 * Allowed are literals, groups, alternatives, greedy quantifiers and classes of characters and ranges; a hyphen that is no
 * range is escaped.
 */
final class SharedPattern {

    private static final String ESCAPED_OUTSIDE = ".\\?*+{}()[]|^tnr";
    private static final String ESCAPED_INSIDE = ".\\?*+{}()[]|^-tnr";

    private final String pattern;
    private int at;

    private SharedPattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Passes a pattern through, if all three understand it alike.
     *
     * @throws IllegalArgumentException if they do not; the message says where and why
     */
    static String checked(String pattern) {
        new SharedPattern(pattern).check();
        return pattern;
    }

    private void check() {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            switch (c) {
                case '\\' -> escape(ESCAPED_OUTSIDE);
                case '.', '^', '$' -> throw refused("an unescaped '" + c + "' differs between the three");
                case '(' -> refuseNext("?", "a group can only be a plain one");
                case '*', '+', '?', '}' -> refuseNext("?+", "a quantifier can only be a greedy one");
                case '[' -> characterClass();
                default -> {
                    // a literal, or a character of a quantifier
                }
            }
            at++;
        }
    }

    private void escape(String allowed) {
        at++;
        if (at == pattern.length() || allowed.indexOf(pattern.charAt(at)) < 0) {
            throw refused("this escape is not known to all three");
        }
    }

    private void refuseNext(String refused, String reason) {
        if (at + 1 < pattern.length() && refused.indexOf(pattern.charAt(at + 1)) >= 0) {
            at++;
            throw refused(reason);
        }
    }

    /** Walks a class; a range may begin only behind a single character. */
    private void characterClass() {
        at += pattern.startsWith("[^", at) ? 1 : 0;
        refuseNext("]", "a class cannot be empty");
        boolean single = false;
        boolean range = false;
        at++;
        for (; at < pattern.length() && pattern.charAt(at) != ']'; at++) {
            char c = pattern.charAt(at);
            if (c == '-') {
                if (!single || pattern.startsWith("-]", at)) {
                    throw refused("a hyphen that is no range is escaped");
                }
                range = true;
                single = false;
            } else {
                if (c == '\\') {
                    escape(ESCAPED_INSIDE);
                } else if (c == '[' || c == '&' && pattern.startsWith("&&", at)) {
                    throw refused("classes cannot be combined");
                }
                single = !range;
                range = false;
            }
        }
        if (at == pattern.length()) {
            throw refused("the class is not closed");
        }
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("The pattern '" + pattern
                + "' is not shared by Java, XML Schema and JSON Schema:" + " at character " + (at + 1) + ", " + reason);
    }
}
