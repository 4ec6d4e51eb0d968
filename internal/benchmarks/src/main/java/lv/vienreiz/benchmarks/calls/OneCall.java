// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.io.IOException;

/** Writes an application, sends it, and reads the receipt. */
interface OneCall extends AutoCloseable {

    /** Makes the call, and fails if the receipt did not come. */
    void make() throws IOException;

    @Override
    void close() throws IOException;
}
