/**
 * An interoperability bus inside a test: a pair of X-Road security servers, the providers behind them, faults by script
 * and a recording of all exchanges. Start at {@link lv.vienreiz.emulator.XRoadEmulator}.
 */
@NullMarked
package lv.vienreiz.emulator;

import org.jspecify.annotations.NullMarked;
