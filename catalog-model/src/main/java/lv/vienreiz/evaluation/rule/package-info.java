/** The rules for evaluation and improvement, one class each; not exported to users. Start at {@link lv.vienreiz.evaluation.rule.EvaluationRuleBook}. */
@NullMarked
package lv.vienreiz.evaluation.rule;

import org.jspecify.annotations.NullMarked;
