// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.vienreiz.cpsv.graph.ApplicationProfile;
import lv.vienreiz.cpsv.graph.ApplicationProfile.PropertyTerm;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * A node as CPSV-AP sees it: one of its types, and the properties by which a node of that type is described.
 *
 * @param node the node
 * @param type the type
 * @param properties the properties
 */
record Described(Node node, Node type, List<PropertyTerm> properties) {

    /** All nodes of a graph that have a type of CPSV-AP, in the order of their names. */
    static List<Described> all(Graph graph) {
        List<Described> all = new ArrayList<>();
        for (Triple triple : graph.find(Node.ANY, Term.TYPE, Node.ANY).toList()) {
            Node type = triple.getObject();
            List<PropertyTerm> properties =
                    type.isURI() ? ApplicationProfile.OF_3_2_0.properties(type.getURI()) : List.of();
            if (!properties.isEmpty()) {
                all.add(new Described(triple.getSubject(), type, properties));
            }
        }
        all.sort(Comparator.comparing((Described described) -> described.node().toString())
                .thenComparing(described -> described.type().toString()));
        return all;
    }

    /** The values of a property of this node, in the order of their texts. */
    List<Triple> values(Graph graph, PropertyTerm property) {
        List<Triple> values = new ArrayList<>(graph.find(node, NodeFactory.createURI(property.iri()), Node.ANY)
                .toList());
        values.sort(Comparator.comparing(triple -> triple.getObject().toString()));
        return values;
    }
}
