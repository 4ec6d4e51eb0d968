/**
 * What must not be asked of a resident because a register holds it, and by what right it is asked of the register. Start at
 * {@link lv.vienreiz.onceonly.OnceOnlyPlan}.
 */
@NullMarked
package lv.vienreiz.onceonly;

import org.jspecify.annotations.NullMarked;
