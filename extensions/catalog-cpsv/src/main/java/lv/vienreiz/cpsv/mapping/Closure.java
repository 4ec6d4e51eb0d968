// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What belongs to one service of a graph: all that can be reached from it, up to other services and catalogues. */
public final class Closure {

    private Closure() {}

    /**
     * Takes what belongs to a service.
     *
     * @param graph the graph
     * @param service the node of the service
     * @return a graph of its own
     */
    public static Graph of(Graph graph, Node service) {
        Graph part = GraphMemFactory.createDefaultGraphSameTerm();
        Set<Node> seen = new HashSet<>(Set.of(service));
        Deque<Node> open = new ArrayDeque<>(List.of(service));
        while (!open.isEmpty()) {
            Node node = open.remove();
            for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
                Node value = triple.getObject();
                boolean catalogue = !value.isLiteral() && graph.contains(value, Term.TYPE, Term.DATASET);
                if (catalogue && node.equals(service) && triple.getPredicate().equals(Term.IS_PART_OF)) {
                    continue;
                }
                part.add(triple);
                boolean other = value.isLiteral() || catalogue || graph.contains(value, Term.TYPE, Term.SERVICE);
                if (!other && seen.add(value)) {
                    open.add(value);
                }
            }
        }
        return part;
    }
}
