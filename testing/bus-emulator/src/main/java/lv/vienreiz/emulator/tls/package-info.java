/**
 * Keys and certificates that test suites make for themselves. Start at {@link lv.vienreiz.emulator.tls.TestIdentity}.
 */
@NullMarked
package lv.vienreiz.emulator.tls;

import org.jspecify.annotations.NullMarked;
