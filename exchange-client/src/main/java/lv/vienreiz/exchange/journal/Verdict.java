// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;
import java.util.List;

/**
 * Whether a journal is whole.
 *
 * @param chains the chains of the nodes, in the order of their names
 * @param flaws what is wrong, by node and in the order of the entries; none if it is whole
 * @param unfinished accesses without an ending: under way, or their process ended first; no flaw
 */
public record Verdict(List<Chain> chains, List<Flaw> flaws, List<Unfinished> unfinished) {

    /** Keeps copies. */
    public Verdict {
        chains = List.copyOf(chains);
        flaws = List.copyOf(flaws);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * The chain of one node.
     *
     * @param node the node
     * @param entries how many entries are there
     * @param newest the number of the newest entry
     * @param head its digest, in hexadecimal: kept elsewhere, it shows later that nothing up to it was changed
     * @param segments how many segments are sealed
     * @param dropped what is gone by policy
     */
    public record Chain(
            String node, long entries, long newest, String head, long segments, List<DroppedSegment> dropped) {

        /** Keeps a copy. */
        public Chain {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * An access of which nothing more is known than that it was to begin.
     *
     * @param node the node
     * @param number its number
     * @param at when it was recorded
     */
    public record Unfinished(String node, long number, Instant at) {}

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if there is no flaw
     */
    public boolean isWhole() {
        return flaws.isEmpty();
    }

    /**
     * How many entries the journal has; each access has one when it begins and one when it ends.
     *
     * @return the sum over all nodes
     */
    public long entries() {
        return chains.stream().mapToLong(Chain::entries).sum();
    }
}
