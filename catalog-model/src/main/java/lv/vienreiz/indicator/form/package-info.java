/** The forms of documents on indicators, made at build time; not exported to users. Start at {@link lv.vienreiz.indicator.form.IndicatorForms}. */
@NullMarked
package lv.vienreiz.indicator.form;

import org.jspecify.annotations.NullMarked;
