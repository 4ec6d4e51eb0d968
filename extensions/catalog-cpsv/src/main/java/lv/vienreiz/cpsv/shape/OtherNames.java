// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The properties under which other people put a name or a description. */
final class OtherNames {

    private static final List<Node> NAMES = List.of(
            Term.TITLE,
            Term.PREF_LABEL,
            Term.node("foaf:name"),
            Term.node("rdfs:label"),
            Term.node("schema:name"),
            Term.node("eli:title"));
    private static final List<Node> DESCRIPTIONS =
            List.of(Term.node("schema:description"), Term.node("rdfs:comment"), Term.node("eli:description"));

    private OtherNames() {}

    /** The first property under which a node has what another property should say. */
    static Optional<Node> of(Graph graph, Node node, Node wanted) {
        List<Node> others = wanted.equals(Term.DESCRIPTION) ? DESCRIPTIONS : NAMES;
        return others.stream()
                .filter(other -> !other.equals(wanted))
                .filter(other -> graph.find(node, other, Node.ANY).toList().stream()
                        .anyMatch(triple -> triple.getObject().isLiteral()
                                && !triple.getObject().getLiteralLexicalForm().isBlank()))
                .findFirst();
    }
}
