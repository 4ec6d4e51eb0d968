/** The checks of the rules for status tables; not exported. Start at {@link lv.vienreiz.status.rule.StatusRuleBook}. */
@NullMarked
package lv.vienreiz.status.rule;

import org.jspecify.annotations.NullMarked;
