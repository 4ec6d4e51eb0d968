/** The forms of status tables, made at build time; not exported to users. Start at {@link lv.vienreiz.status.form.StatusForms}. */
@NullMarked
package lv.vienreiz.status.form;

import org.jspecify.annotations.NullMarked;
