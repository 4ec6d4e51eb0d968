/** The forms of standards, made at build time; not exported to users. Start at {@link lv.vienreiz.standard.form.StandardForms}. */
@NullMarked
package lv.vienreiz.standard.form;

import org.jspecify.annotations.NullMarked;
