// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.Map;
import java.util.Set;
import lv.vienreiz.cpsv.graph.ApplicationProfile;
import lv.vienreiz.cpsv.graph.ApplicationProfile.PropertyTerm;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Types of the codes, places, languages and pages that others describe, and which class is part of which: what merging the
 * vocabularies would add.
 */
public final class Stubs {

    private static final Set<String> VOCABULARY = Set.of(
            Term.CONCEPT.getURI(), Term.LOCATION.getURI(), Term.LINGUISTIC_SYSTEM.getURI(), Term.DOCUMENT.getURI());

    /** What the vocabularies say of their classes. */
    private static final Map<String, String> SUBCLASSES = Map.of(
            "cv:LifeEvent", "cv:Event",
            "cv:BusinessEvent", "cv:Event",
            "cv:PublicOrganisation", "org:Organization");

    private Stubs() {}

    /**
     * Adds the types.
     *
     * @param graph the data, which is left as it is
     * @return the data with the types
     */
    public static Graph addedTo(Graph graph) {
        Graph all = copy(graph);
        for (Described described : Described.all(graph)) {
            for (PropertyTerm property : described.properties()) {
                if (VOCABULARY.contains(property.range())) {
                    Node type = NodeFactory.createURI(property.range());
                    described.values(graph, property).stream()
                            .map(Triple::getObject)
                            .filter(value -> value.isURI() && isFree(graph, value))
                            .forEach(value -> all.add(Triple.create(value, Term.TYPE, type)));
                }
            }
        }
        SUBCLASSES.forEach((below, above) ->
                all.add(Triple.create(Term.node(below), Term.node("rdfs:subClassOf"), Term.node(above))));
        return all;
    }

    /** Tells whether a node is nothing else of CPSV-AP. */
    private static boolean isFree(Graph graph, Node node) {
        return graph.find(node, Term.TYPE, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(type -> type.isURI() && !VOCABULARY.contains(type.getURI()))
                .noneMatch(
                        type -> ApplicationProfile.OF_3_2_0.ofIri(type.getURI()).isPresent());
    }

    static Graph copy(Graph graph) {
        Graph all = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(all, graph);
        return all;
    }
}
