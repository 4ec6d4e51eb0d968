/** The forms of centres and baskets, made at build time; not exported to users. Start at {@link lv.vienreiz.centre.form.CentreForms}. */
@NullMarked
package lv.vienreiz.centre.form;

import org.jspecify.annotations.NullMarked;
