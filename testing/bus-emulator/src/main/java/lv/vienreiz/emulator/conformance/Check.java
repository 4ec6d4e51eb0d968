// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.io.IOException;

/**
 * One demand on a server.
 *
 * @param id its name, the key of its texts
 * @param test what finds out
 */
record Check(String id, Test test) {

    /** What finds out whether a server meets a demand. */
    @FunctionalInterface
    interface Test {
        void run(Talk talk) throws IOException, InterruptedException, Complaint;
    }
}
