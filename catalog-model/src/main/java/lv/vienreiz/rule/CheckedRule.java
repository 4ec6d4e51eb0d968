// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.Objects;
import lv.vienreiz.document.RuleId;

/**
 * A rule with the check that finds where one kind of document breaks it.
 *
 * @param description what the rule is
 * @param subject the record of the kind of document
 * @param check how it is checked
 * @param <T> the kind of document
 */
public record CheckedRule<T>(RuleDescription description, Class<T> subject, Check<? super T> check) {

    /** Makes a rule. */
    public CheckedRule {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(check, "check");
    }

    /**
     * The name of the rule.
     *
     * @return the name
     */
    public RuleId id() {
        return description.id();
    }
}
