/** The form of code lists, made at build time; not exported to users. Start at {@link lv.vienreiz.codelist.form.CodeListForms}. */
@NullMarked
package lv.vienreiz.codelist.form;

import org.jspecify.annotations.NullMarked;
