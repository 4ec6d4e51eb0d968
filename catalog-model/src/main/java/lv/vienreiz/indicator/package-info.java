/** Indicators: their passports, what was measured of them, and what is reported. Start at {@link lv.vienreiz.indicator.IndicatorPassport}. */
@NullMarked
package lv.vienreiz.indicator;

import org.jspecify.annotations.NullMarked;
