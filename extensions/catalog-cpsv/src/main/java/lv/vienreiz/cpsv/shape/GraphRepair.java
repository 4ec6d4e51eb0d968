// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.cpsv.graph.ApplicationProfile;
import lv.vienreiz.cpsv.graph.ApplicationProfile.PropertyTerm;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Repairs data with what is in it and with what the user says; it invents nothing, and each repair is noted. What it cannot
 * repair it leaves as it is.
 */
public final class GraphRepair {

    private static final Node NOTATION = Term.node("skos:notation");

    private final Graph graph;
    private final Defaults defaults;
    private final Notes notes;
    private final ValueRepair values;

    /** An authority without a number is known in these data alone: a name would make it one with those of other data. */
    private final Node unnumbered = NodeFactory.createBlankNode();

    private GraphRepair(Graph graph, Defaults defaults, Notes notes) {
        this.graph = graph;
        this.defaults = defaults;
        this.notes = notes;
        values = new ValueRepair(graph, defaults, notes);
    }

    /**
     * Repairs data.
     *
     * @param graph the data in terms of 3.2.0, which is left as it is
     * @param defaults what the user says
     * @param notes told of each repair
     * @return the repaired data
     */
    public static Graph of(Graph graph, Defaults defaults, Notes notes) {
        GraphRepair repair = new GraphRepair(Stubs.copy(graph), defaults, notes);
        repair.run();
        return repair.graph;
    }

    /** Types come first, as they tell what else is asked for; a node typed in one round may name others in the next. */
    private void run() {
        int before = -1;
        while (before != graph.size()) {
            before = graph.size();
            Described.all(graph).forEach(described -> described.properties().stream()
                    .filter(PropertyTerm::isLink)
                    .forEach(property -> links(described, property)));
        }
        for (Described described : Described.all(graph)) {
            for (PropertyTerm property : described.properties()) {
                described.values(graph, property).forEach(triple -> values.repair(triple, property));
                if (property.iri().equals(Term.IDENTIFIER.getURI()) && property.single()) {
                    identifier(described, property);
                }
            }
            described.properties().stream()
                    .filter(property -> property.least() > 0)
                    .filter(property -> described.values(graph, property).isEmpty())
                    .forEach(property -> missing(described, property));
        }
    }

    private void links(Described described, PropertyTerm property) {
        for (Triple triple : described.values(graph, property)) {
            if (triple.getObject().isLiteral()) {
                values.link(triple, property);
            } else {
                type(triple, property);
            }
        }
    }

    /** A property says what its value is; a node of which too little is known to be that stays as it is. */
    private void type(Triple triple, PropertyTerm property) {
        Node value = triple.getObject();
        Node type = NodeFactory.createURI(property.range());
        boolean described = graph.contains(value, Node.ANY, Node.ANY);
        if (hasType(value, type) || !described && !(value.isURI() && isKnownByName(property.range()))) {
            return;
        }
        graph.add(Triple.create(value, Term.TYPE, type));
        note("type", value, NodeFactory.createURI(property.iri()), "default", Notes.shown(type));
    }

    private boolean hasType(Node value, Node type) {
        return graph.contains(value, Term.TYPE, type)
                || type.equals(Term.node("org:Organization"))
                        && graph.contains(value, Term.TYPE, Term.PUBLIC_ORGANISATION);
    }

    private void identifier(Described described, PropertyTerm property) {
        List<Triple> identifiers = described.values(graph, property);
        for (Triple more : identifiers.subList(Math.min(1, identifiers.size()), identifiers.size())) {
            graph.delete(more);
            graph.add(Triple.create(more.getSubject(), NOTATION, more.getObject()));
            String kept = Notes.shown(identifiers.get(0).getObject());
            note("identifiers", more.getSubject(), Term.IDENTIFIER, "default", kept, "newer", "skos:notation");
        }
        if (identifiers.isEmpty() && described.node().isURI()) {
            String name = described.node().getURI();
            graph.add(Triple.create(described.node(), Term.IDENTIFIER, NodeFactory.createLiteralString(name)));
            note("identifier", described.node(), Term.IDENTIFIER, "default", name);
        }
    }

    private void missing(Described described, PropertyTerm property) {
        Node node = described.node();
        Node wanted = NodeFactory.createURI(property.iri());
        if (property.isText()) {
            OtherNames.of(graph, node, wanted).ifPresent(other -> copy(node, other, wanted, property));
        } else if (wanted.equals(Term.SPATIAL)) {
            defaults.place().ifPresent(place -> {
                graph.add(Triple.create(node, wanted, place));
                note("place", node, wanted, "default", Notes.shown(place));
            });
        } else if (wanted.equals(Term.AUTHORITY)) {
            authority().ifPresent(authority -> {
                graph.add(Triple.create(node, wanted, authority));
                note("authority", node, wanted);
            });
        }
    }

    private void copy(Node node, Node from, Node to, PropertyTerm property) {
        for (Triple triple : graph.find(node, from, Node.ANY).toList()) {
            if (triple.getObject().isLiteral()
                    && !triple.getObject().getLiteralLexicalForm().isBlank()) {
                Triple copied = Triple.create(node, to, triple.getObject());
                graph.add(copied);
                note("copied", node, to, "source", Notes.shown(from));
                values.repair(copied, property);
            }
        }
    }

    private Optional<Node> authority() {
        return defaults.authority().map(organisation -> {
            Node node = organisation
                    .registrationNumber()
                    .map(number -> NodeFactory.createURI("urn:vienreiz:organisation:" + number))
                    .orElse(unnumbered);
            graph.add(Triple.create(node, Term.TYPE, Term.PUBLIC_ORGANISATION));
            organisation
                    .name()
                    .translations()
                    .forEach(name -> graph.add(Triple.create(
                            node,
                            Term.PREF_LABEL,
                            NodeFactory.createLiteralLang(
                                    name.text(), name.language().code()))));
            defaults.place().ifPresent(place -> graph.add(Triple.create(node, Term.SPATIAL, place)));
            return node;
        });
    }

    private void note(String variant, Node node, Node property, String... facts) {
        notes.add(CpsvRule.REPAIRED, variant, Severity.INFORMATION, node, property, facts);
    }

    /**
     * Tells whether a class asks for nothing, or for an identifier, which a name is.
     *
     * @param type the IRI of the class
     * @return true if a node of the class need not be described
     */
    public static boolean isKnownByName(String type) {
        return ApplicationProfile.OF_3_2_0.properties(type).stream()
                .filter(property -> property.least() > 0)
                .allMatch(property -> property.iri().equals(Term.IDENTIFIER.getURI()));
    }

    /**
     * Tells whether a value can be written as its type asks.
     *
     * @param text the value
     * @param type the type, as a short name
     * @return true if it is clear what it means
     */
    public static boolean isClear(String text, String type) {
        return switch (type) {
            case "xsd:duration" -> text.isBlank() || Times.meant(text).isPresent();
            case "xsd:double" -> text.isBlank() || ValueRepair.number(text).isPresent();
            default -> text.isBlank();
        };
    }

    /** The classes of whose nodes a name alone makes sense. */
    static Set<String> named() {
        return Set.of(
                Term.CONCEPT.getURI(),
                Term.LOCATION.getURI(),
                Term.LINGUISTIC_SYSTEM.getURI(),
                Term.expanded("eli:LegalResource"));
    }
}
