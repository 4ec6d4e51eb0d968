/** The forms of working years, made at build time; not exported to users. */
@NullMarked
package lv.vienreiz.workday.form;

import org.jspecify.annotations.NullMarked;
