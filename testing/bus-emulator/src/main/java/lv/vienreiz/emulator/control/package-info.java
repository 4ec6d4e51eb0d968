/**
 * Faults and recordings as JSON, for test suites in other languages. Start at
 * {@link lv.vienreiz.emulator.control.EmulatorControl}.
 */
@NullMarked
package lv.vienreiz.emulator.control;

import org.jspecify.annotations.NullMarked;
