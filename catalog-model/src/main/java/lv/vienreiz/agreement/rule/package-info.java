/** The rules for agreements with providers; not exported to users. Start at {@link lv.vienreiz.agreement.rule.AgreementRuleBook}. */
@NullMarked
package lv.vienreiz.agreement.rule;

import org.jspecify.annotations.NullMarked;
