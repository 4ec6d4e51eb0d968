/** The rules for indicators, one class each; not exported to users. Start at {@link lv.vienreiz.indicator.rule.IndicatorRuleBook}. */
@NullMarked
package lv.vienreiz.indicator.rule;

import org.jspecify.annotations.NullMarked;
