/** The rules for code lists, one class each; not exported to users. Start at {@link lv.vienreiz.codelist.rule.CodeListRuleBook}. */
@NullMarked
package lv.vienreiz.codelist.rule;

import org.jspecify.annotations.NullMarked;
