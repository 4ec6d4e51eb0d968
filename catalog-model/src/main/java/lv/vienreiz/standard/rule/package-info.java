/** The rules for standards of client service; not exported to users. Start at {@link lv.vienreiz.standard.rule.StandardRuleBook}. */
@NullMarked
package lv.vienreiz.standard.rule;

import org.jspecify.annotations.NullMarked;
