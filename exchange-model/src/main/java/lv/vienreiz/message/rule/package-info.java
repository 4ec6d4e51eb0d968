/** The checks of the rules for messages; not exported. Start at {@link lv.vienreiz.message.rule.MessageRuleBook}. */
@NullMarked
package lv.vienreiz.message.rule;

import org.jspecify.annotations.NullMarked;
