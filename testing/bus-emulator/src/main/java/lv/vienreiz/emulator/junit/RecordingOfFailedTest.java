// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.junit;

/** Not a failure itself: it carries a bus's recording into the report of a failed test. */
final class RecordingOfFailedTest extends Exception {

    private static final long serialVersionUID = 1;

    RecordingOfFailedTest(String recording) {
        super(recording.isEmpty() ? "The bus has seen nothing" : "The bus has seen:\n" + recording, null, false, false);
    }
}
