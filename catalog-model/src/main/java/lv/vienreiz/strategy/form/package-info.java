/** The forms of strategies, made at build time; not exported to users. Start at {@link lv.vienreiz.strategy.form.StrategyForms}. */
@NullMarked
package lv.vienreiz.strategy.form;

import org.jspecify.annotations.NullMarked;
