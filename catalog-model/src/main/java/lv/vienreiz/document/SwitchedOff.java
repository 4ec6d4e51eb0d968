// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.Objects;

/**
 * A rule that was not run because somebody switched it off.
 *
 * @param rule the rule
 * @param reason why, in the words of who switched it off
 */
public record SwitchedOff(RuleId rule, String reason) {

    /**
     * Makes a record of a switched-off rule.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public SwitchedOff {
        Objects.requireNonNull(rule, "rule");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A rule is switched off with a reason, found none for " + rule);
        }
    }
}
