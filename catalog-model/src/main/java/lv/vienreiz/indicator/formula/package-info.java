/** The small language in which derived indicators are computed, with units. Start at {@link lv.vienreiz.indicator.formula.Formula}. */
@NullMarked
package lv.vienreiz.indicator.formula;

import org.jspecify.annotations.NullMarked;
