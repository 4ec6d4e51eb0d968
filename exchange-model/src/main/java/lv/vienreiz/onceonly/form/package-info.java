/** The forms of once-only documents, made at build time; not exported to users. Start at {@link lv.vienreiz.onceonly.form.OnceOnlyForms}. */
@NullMarked
package lv.vienreiz.onceonly.form;

import org.jspecify.annotations.NullMarked;
