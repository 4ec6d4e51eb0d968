/** The forms of what a resident is told, made at build time; not exported to users. */
@NullMarked
package lv.vienreiz.access.form;

import org.jspecify.annotations.NullMarked;
