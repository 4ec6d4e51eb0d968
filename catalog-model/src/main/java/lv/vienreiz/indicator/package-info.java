/** Passports of indicators by which services are measured. Start at {@link lv.vienreiz.indicator.IndicatorPassport}. */
@NullMarked
package lv.vienreiz.indicator;

import org.jspecify.annotations.NullMarked;
