// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.List;

/**
 * Whether a journal is whole.
 *
 * @param rows how many rows it has; each access has one when it begins and one when it ends
 * @param flaws what is wrong, in the order of the rows; none if it is whole
 */
public record Verdict(long rows, List<Flaw> flaws) {

    /** Keeps a copy of the flaws. */
    public Verdict {
        flaws = List.copyOf(flaws);
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if there is no flaw
     */
    public boolean isWhole() {
        return flaws.isEmpty();
    }
}
