/** The life of a case: its states, who may move it where, and its history. Start at {@link lv.vienreiz.casework.ServiceCase}. */
@NullMarked
package lv.vienreiz.casework;

import org.jspecify.annotations.NullMarked;
