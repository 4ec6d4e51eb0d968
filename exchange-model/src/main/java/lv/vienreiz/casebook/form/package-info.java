/** The forms of what is kept of cases, made at build time; not exported to users. */
@NullMarked
package lv.vienreiz.casebook.form;

import org.jspecify.annotations.NullMarked;
