/** The forms of parts of cases, made at build time; not exported to users. */
@NullMarked
package lv.vienreiz.casework.form;

import org.jspecify.annotations.NullMarked;
