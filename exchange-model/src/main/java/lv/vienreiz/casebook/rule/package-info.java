/**
 * How the rules for cases and their histories are checked; not exported. Start at {@link
 * lv.vienreiz.casebook.rule.CaseRuleBook}.
 */
@NullMarked
package lv.vienreiz.casebook.rule;

import org.jspecify.annotations.NullMarked;
