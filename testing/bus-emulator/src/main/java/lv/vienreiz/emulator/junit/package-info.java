/** Emulated buses in JUnit tests. Start at {@link lv.vienreiz.emulator.junit.Emulated}. */
@NullMarked
package lv.vienreiz.emulator.junit;

import org.jspecify.annotations.NullMarked;
