// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;

/** What {@code validate} says, while it goes on. */
interface Report {

    /**
     * Takes what came of one text.
     *
     * @param checked what came of it
     * @throws IOException if it cannot be written
     */
    void add(Checked checked) throws IOException;

    /**
     * Ends the report.
     *
     * @param tally the sums
     * @throws IOException if it cannot be written
     */
    void end(Tally tally) throws IOException;
}
