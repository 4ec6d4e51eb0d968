// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples put together by their subjects and properties, in the order in which these are met. */
final class Nodes {

    private Nodes() {}

    static Map<Node, Map<Node, List<Node>>> of(Collection<Triple> block) {
        Map<Node, Map<Node, List<Node>>> all = new LinkedHashMap<>();
        for (Triple triple : block) {
            all.computeIfAbsent(triple.getSubject(), node -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(triple.getObject());
        }
        return all;
    }

    /** A name for a blank node that every syntax can hold: letters and digits alone, other characters as their number. */
    static String label(Node node) {
        StringBuilder safe = new StringBuilder("b");
        for (char c : node.getBlankNodeLabel().toCharArray()) {
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'W';
            safe.append(plain ? Character.toString(c) : "X" + Integer.toHexString(c) + "X");
        }
        return safe.toString();
    }
}
