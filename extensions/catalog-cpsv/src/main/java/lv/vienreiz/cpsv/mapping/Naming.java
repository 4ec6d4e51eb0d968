// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Names the nodes of a description by the places of its parts.
 *
 * @param service the node of the service
 * @param known nodes that have a name already, by the JSON Pointers of their parts
 */
record Naming(Node service, Map<String, Node> known) implements Function<String, Node> {

    /** Names every part after the service. */
    static Naming after(Node service) {
        return new Naming(service, Map.of());
    }

    @Override
    public Node apply(String path) {
        if (path.isEmpty()) {
            return service;
        }
        Node given = known.get(path);
        if (given != null) {
            return given;
        }
        return service.isBlank()
                ? NodeFactory.createBlankNode(service.getBlankNodeLabel() + path.replace('/', '.'))
                : NodeFactory.createURI(service.getURI() + (service.getURI().indexOf('#') < 0 ? "#" : "") + path);
    }
}
