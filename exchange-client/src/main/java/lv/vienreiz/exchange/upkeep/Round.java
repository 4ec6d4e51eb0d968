// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was done at one time.
 *
 * @param at when it began
 * @param chores what was done, in order
 */
public record Round(Instant at, List<Chore> chores) {

    /** Makes a round. */
    public Round {
        Objects.requireNonNull(at, "at");
        chores = List.copyOf(chores);
    }

    /**
     * Tells whether everything was done.
     *
     * @return false if something is to be done again
     */
    public boolean isWhole() {
        return chores.stream().allMatch(Chore::done);
    }

    /**
     * Counts what was deleted.
     *
     * @param kind of which kind of chore
     * @return how much
     */
    public long deleted(Chore.Kind kind) {
        return chores.stream()
                .filter(chore -> chore.kind() == kind)
                .mapToLong(Chore::deleted)
                .sum();
    }
}
