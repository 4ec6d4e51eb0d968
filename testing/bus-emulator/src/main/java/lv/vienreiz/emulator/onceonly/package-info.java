/**
 * Proof that nobody was asked twice: no person for what a register holds, no register twice for one case. Start at
 * {@link lv.vienreiz.emulator.onceonly.OnceOnlyWatch}.
 */
@NullMarked
package lv.vienreiz.emulator.onceonly;

import org.jspecify.annotations.NullMarked;
