/**
 * What a server must do that a client of X-Road or of the message resource meets, as checks for any server. Start at
 * {@link lv.vienreiz.emulator.conformance.Conformance}.
 */
@NullMarked
package lv.vienreiz.emulator.conformance;

import org.jspecify.annotations.NullMarked;
