// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.List;

/**
 * A document that breaks a rule, and the same document mended.
 *
 * @param bad the text that breaks the rule
 * @param good the text that keeps it
 */
public record RuleExample(String bad, String good) {

    /**
     * Shows what has to change, with one line of context: lines to remove begin with {@code -}, lines to add with {@code +}.
     *
     * @return the lines, each with its line break; empty where the texts are equal
     */
    public String difference() {
        List<String> from = bad.lines().toList();
        List<String> to = good.lines().toList();
        return new LineDifference(from, to).text();
    }
}
