/**
 * By when a case or an answer is due. Start at {@link lv.vienreiz.casework.due.DueDates}.
 */
@NullMarked
package lv.vienreiz.casework.due;

import org.jspecify.annotations.NullMarked;
