/** AssertJ assertions on an emulated bus. Start at {@link lv.vienreiz.emulator.assertion.EmulatorAssertions}. */
@NullMarked
package lv.vienreiz.emulator.assertion;

import org.jspecify.annotations.NullMarked;
