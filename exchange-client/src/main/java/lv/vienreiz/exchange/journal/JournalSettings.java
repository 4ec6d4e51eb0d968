// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a node keeps its journal; {@link #defaults} and the methods {@code with…} make one.
 *
 * @param node the name of the writing node: of all nodes that share a store, only this one has it; 1 to 40 lower-case Latin
 *     letters, digits and hyphens, beginning with a letter
 * @param segmentEntries after how many entries a segment is sealed, from 1
 * @param segmentAge after what time a segment is sealed, with the first entry that comes later
 * @param retention how long entries are kept; for ever if nothing is said
 * @param actors how who asks is kept
 */
public record JournalSettings(
        String node, int segmentEntries, Duration segmentAge, Optional<Retention> retention, Actors actors) {

    /** How the journal keeps the identity of who asks. */
    public enum Actors {
        /** As a mark that only a holder of the key can match with an identity: {@link AccessJournal#markOf}. */
        KEYED,
        /** As given: for identities that say nothing of a person outside the institution, such as roles and systems. */
        AS_GIVEN
    }

    private static final Pattern NODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Checks the name and the sizes. */
    public JournalSettings {
        if (!NODE.matcher(node).matches()) {
            throw new IllegalArgumentException(
                    "A node is named by 1 to 40 lower-case Latin letters, digits and hyphens, found '" + node + "'");
        }
        if (segmentEntries < 1 || segmentAge.isNegative() || segmentAge.isZero()) {
            throw new IllegalArgumentException("A segment has at least one entry and a positive age, found "
                    + segmentEntries + " and " + segmentAge);
        }
    }

    /**
     * The usual: the node {@code main}, segments of 1,000 entries or a day, kept for ever, actors as keyed marks.
     *
     * @return the settings
     */
    public static JournalSettings defaults() {
        return new JournalSettings("main", 1000, Duration.ofDays(1), Optional.empty(), Actors.KEYED);
    }

    /**
     * Names the node.
     *
     * @param name the name
     * @return the changed settings
     */
    public JournalSettings withNode(String name) {
        return new JournalSettings(name, segmentEntries, segmentAge, retention, actors);
    }

    /**
     * Sets when segments are sealed.
     *
     * @param entries after how many entries
     * @param age after what time
     * @return the changed settings
     */
    public JournalSettings withSegments(int entries, Duration age) {
        return new JournalSettings(node, entries, age, retention, actors);
    }

    /**
     * Sets how long entries are kept.
     *
     * @param policy the policy
     * @return the changed settings
     */
    public JournalSettings withRetention(Retention policy) {
        return new JournalSettings(node, segmentEntries, segmentAge, Optional.of(policy), actors);
    }

    /**
     * Sets how who asks is kept.
     *
     * @param way the way
     * @return the changed settings
     */
    public JournalSettings withActors(Actors way) {
        return new JournalSettings(node, segmentEntries, segmentAge, retention, way);
    }
}
