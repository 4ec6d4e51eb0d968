/** The checks of the rules for once-only exchange; not exported. Start at {@link lv.vienreiz.onceonly.rule.OnceOnlyRuleBook}. */
@NullMarked
package lv.vienreiz.onceonly.rule;

import org.jspecify.annotations.NullMarked;
