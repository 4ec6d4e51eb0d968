// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.assertion;

import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.onceonly.OnceOnlyReport;

/** The entry to the assertions, to be imported statically. */
public final class EmulatorAssertions {

    private EmulatorAssertions() {}

    /**
     * Begins assertions on what a bus has seen.
     *
     * @param bus the bus, running or closed
     * @return its assertions
     */
    public static BusAssert assertThat(XRoadEmulator bus) {
        return new BusAssert(bus);
    }

    /**
     * Begins assertions on who was asked for what.
     *
     * @param report what a watch has seen
     * @return its assertions
     */
    public static OnceOnlyAssert assertThat(OnceOnlyReport report) {
        return new OnceOnlyAssert(report);
    }
}
