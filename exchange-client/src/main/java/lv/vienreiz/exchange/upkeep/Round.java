// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was done at one time.
 *
 * @param at when it began
 * @param ends how each chore ended, in order
 */
public record Round(Instant at, List<End> ends) {

    /**
     * How a chore ended.
     *
     * @param name what it looks after
     * @param deleted how much was deleted; nothing of what was not done
     * @param done false if it was refused, as by a store that somebody is reading; it is tried again in the next round
     */
    public record End(String name, long deleted, boolean done) {}

    /** Makes a round. */
    public Round {
        Objects.requireNonNull(at, "at");
        ends = List.copyOf(ends);
    }

    /**
     * Tells whether everything was done.
     *
     * @return false if something is to be done again
     */
    public boolean isWhole() {
        return ends.stream().allMatch(End::done);
    }

    /**
     * Counts what was deleted.
     *
     * @param name by which chore
     * @return how much
     */
    public long deleted(String name) {
        return ends.stream()
                .filter(end -> end.name().equals(name))
                .mapToLong(End::deleted)
                .sum();
    }
}
