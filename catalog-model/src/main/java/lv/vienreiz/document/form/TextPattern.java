// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that a whole text must match. Patterns that are a sequence of repeated characters, which are nearly all, are
 * matched without the machinery of regular expressions, and without garbage.
 */
public final class TextPattern {

    private final String pattern;
    private final @Nullable List<PatternStep> steps;
    private final @Nullable Pattern expression;

    private TextPattern(String pattern) {
        this.pattern = pattern;
        steps = PatternSteps.of(pattern);
        expression = steps == null ? Pattern.compile(pattern) : null;
    }

    /**
     * Makes a pattern.
     *
     * @param pattern a regular expression
     * @return the pattern
     */
    public static TextPattern of(String pattern) {
        return new TextPattern(pattern);
    }

    /**
     * Tells whether a text matches as a whole.
     *
     * @param text any text
     * @return true if it does
     */
    public boolean matches(String text) {
        if (expression != null) {
            return expression.matcher(text).matches();
        }
        int at = 0;
        if (steps != null) {
            for (int i = 0; i < steps.size() && at >= 0; i++) {
                at = steps.get(i).pass(text, at);
            }
        }
        return at == text.length();
    }

    /** Whether the machinery of regular expressions is needed. */
    boolean isExpression() {
        return expression != null;
    }

    /** Gives the regular expression. */
    @Override
    public String toString() {
        return pattern;
    }
}
