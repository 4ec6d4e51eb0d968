// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a regular expression apart into steps, where matching never has to go back. */
final class PatternSteps {

    private static final String SPECIAL = "(){}|*+?.^$]";

    private final String pattern;
    private final List<PatternStep> steps = new ArrayList<>();
    private int at;

    private PatternSteps(String pattern) {
        this.pattern = pattern;
    }

    /** The steps, or null if the expression is not that simple. */
    static @Nullable List<PatternStep> of(String pattern) {
        PatternSteps parsed = new PatternSteps(pattern);
        return parsed.parse() && parsed.isDeterministic() ? List.copyOf(parsed.steps) : null;
    }

    private boolean parse() {
        while (at < pattern.length()) {
            long[] set = new long[2];
            boolean sound = pattern.charAt(at) == '[' ? set(set) : single(set, SPECIAL);
            if (!sound || !repeated(set)) {
                return false;
            }
        }
        return true;
    }

    private boolean set(long[] set) {
        at++;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            int first = character("[^&");
            int last = first;
            if (first >= 0 && at + 1 < pattern.length() && pattern.charAt(at) == '-') {
                at++;
                last = character("[^&]");
            }
            if (first < 0 || last < first) {
                return false;
            }
            for (int c = first; c <= last; c++) {
                set[c >> 6] |= 1L << c;
            }
        }
        at++;
        return at <= pattern.length() && (set[0] | set[1]) != 0;
    }

    private boolean single(long[] set, String special) {
        int c = character(special);
        if (c >= 0) {
            set[c >> 6] |= 1L << c;
        }
        return c >= 0;
    }

    /** The character here, or -1 if it is more than a character. */
    private int character(String special) {
        char c = pattern.charAt(at++);
        if (c == '\\') {
            boolean letter = at == pattern.length() || Character.isLetterOrDigit(pattern.charAt(at));
            return letter ? -1 : ascii(pattern.charAt(at++));
        }
        return special.indexOf(c) >= 0 ? -1 : ascii(c);
    }

    private static int ascii(char c) {
        return c < 128 ? c : -1;
    }

    private boolean repeated(long[] set) {
        char c = at < pattern.length() ? pattern.charAt(at) : ' ';
        int min = c == '*' || c == '?' ? 0 : 1;
        int max = c == '*' || c == '+' ? Integer.MAX_VALUE : 1;
        if (c == '{') {
            int end = pattern.indexOf('}', at);
            int comma = pattern.indexOf(',', at);
            boolean one = comma < 0 || comma > end;
            min = number(at + 1, one ? end : comma);
            max = one ? min : comma + 1 == end ? Integer.MAX_VALUE : number(comma + 1, end);
            at = end;
        }
        at += c == '*' || c == '+' || c == '?' || c == '{' ? 1 : 0;
        steps.add(new PatternStep(set[0], set[1], min, max));
        boolean lazy = at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
        return min >= 0 && max >= min && !lazy;
    }

    private int number(int from, int to) {
        boolean sound = to > from && to - from < 6;
        for (int i = from; i < to; i++) {
            sound &= pattern.charAt(i) >= '0' && pattern.charAt(i) <= '9';
        }
        return sound ? Integer.parseInt(pattern, from, to, 10) : -1;
    }

    /** Whether a step that may end early never takes what a later step needs. */
    private boolean isDeterministic() {
        for (int i = 0; i < steps.size(); i++) {
            PatternStep step = steps.get(i);
            boolean open = step.min() != step.max();
            for (int j = i + 1; j < steps.size() && open; j++) {
                if (step.overlaps(steps.get(j))) {
                    return false;
                }
                open = steps.get(j).min() == 0;
            }
        }
        return true;
    }
}
