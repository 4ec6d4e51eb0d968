/** The rules for client service centres; not exported to users. Start at {@link lv.vienreiz.centre.rule.CentreRuleBook}. */
@NullMarked
package lv.vienreiz.centre.rule;

import org.jspecify.annotations.NullMarked;
