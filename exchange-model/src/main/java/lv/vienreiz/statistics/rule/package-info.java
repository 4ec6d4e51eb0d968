/** The rules for statistics, one class each; not exported to users. Start at {@link lv.vienreiz.statistics.rule.StatisticsRuleBook}. */
@NullMarked
package lv.vienreiz.statistics.rule;

import org.jspecify.annotations.NullMarked;
