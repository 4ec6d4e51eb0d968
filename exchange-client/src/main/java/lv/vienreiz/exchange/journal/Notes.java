// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that is noted outside the store. Filled by one thread, then only read. */
final class Notes {

    /**
     * A line that was not made with the key.
     *
     * @param node the node in whose file it stands
     * @param line its number, from 1
     */
    record Forged(String node, long line) {}

    /** What is noted of one node: digests by number. Where a chain was continued from an older copy, there are several. */
    static final class OfNode {

        private final Map<Note.Kind, NavigableMap<Long, Set<String>>> digests = new TreeMap<>();

        NavigableMap<Long, Set<String>> of(Note.Kind kind) {
            return digests.computeIfAbsent(kind, k -> new TreeMap<>());
        }

        long newest(Note.Kind kind) {
            return of(kind).isEmpty() ? 0 : of(kind).lastKey();
        }

        boolean isEmpty() {
            return digests.values().stream().allMatch(Map::isEmpty);
        }
    }

    private final Map<String, OfNode> nodes = new TreeMap<>();
    private final List<Forged> forged = new ArrayList<>();

    void add(Note note) {
        of(note.node())
                .of(note.kind())
                .computeIfAbsent(note.number(), n -> new TreeSet<>())
                .add(note.mac());
    }

    void addForged(String node, long line) {
        forged.add(new Forged(node, line));
    }

    Set<String> nodes() {
        return nodes.keySet();
    }

    OfNode of(String node) {
        return nodes.computeIfAbsent(node, n -> new OfNode());
    }

    List<Forged> forged() {
        return forged;
    }
}
