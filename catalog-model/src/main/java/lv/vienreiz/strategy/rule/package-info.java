/** The rules for strategies of channels, one class each; not exported to users. Start at {@link lv.vienreiz.strategy.rule.StrategyRuleBook}. */
@NullMarked
package lv.vienreiz.strategy.rule;

import org.jspecify.annotations.NullMarked;
