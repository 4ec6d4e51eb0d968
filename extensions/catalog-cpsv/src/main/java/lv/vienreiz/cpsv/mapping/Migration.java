// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Says what was said in the terms of CPSV-AP 1, 2.2.1, 3.0 and 3.1 in those of 3.2.0, where the meaning is the same.
 */
public final class Migration {

    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    private static final Map<String, Node> PROPERTIES = properties();
    private static final Map<String, Node> CLASSES = classes();

    private final Graph from;
    private final Notes notes;
    private final Graph to = GraphMemFactory.createDefaultGraphSameTerm();

    private Migration(Graph from, Notes notes) {
        this.from = from;
        this.notes = notes;
    }

    /**
     * Migrates a graph.
     *
     * @param graph the graph, which is left as it is
     * @param notes told of every triple that is said otherwise
     * @return another graph
     */
    public static Graph of(Graph graph, Notes notes) {
        Migration migration = new Migration(graph, notes);
        List<Triple> all = new ArrayList<>(graph.find().toList());
        all.sort(java.util.Comparator.comparing(Triple::toString));
        all.forEach(migration::triple);
        return migration.to;
    }

    private void triple(Triple triple) {
        Node newer = newer(triple);
        Node value = value(triple, newer);
        if (newer.equals(triple.getPredicate()) && value.equals(triple.getObject())) {
            to.add(triple);
            return;
        }
        notes.add(CpsvRule.OLDER, "", Severity.INFORMATION, triple, "newer", Notes.shown(newer));
        to.add(Triple.create(triple.getSubject(), newer, value));
    }

    private Node newer(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(Term.node("dct:relation"))
                && isService(triple.getSubject())
                && isService(triple.getObject())) {
            return Term.node("cv:relatedService");
        }
        return property.isURI() ? PROPERTIES.getOrDefault(property.getURI(), property) : property;
    }

    private Node value(Triple triple, Node property) {
        Node value = triple.getObject();
        if (property.equals(Term.TYPE) && value.isURI()) {
            return CLASSES.getOrDefault(value.getURI(), value);
        }
        if (property.equals(Term.OPENING_HOURS) && value.isLiteral()) {
            Node entity = NodeFactory.createBlankNode(Integer.toHexString(triple.hashCode()) + "hours");
            to.add(Triple.create(entity, Term.TYPE, Term.node("time:TemporalEntity")));
            to.add(Triple.create(entity, Term.DESCRIPTION, value));
            return entity;
        }
        boolean changed = !property.equals(triple.getPredicate());
        if (changed && value.isURI() && value.getURI().matches("(?:tel|mailto):.+")) {
            return NodeFactory.createLiteralString(
                    value.getURI().substring(value.getURI().indexOf(':') + 1));
        }
        return value;
    }

    private boolean isService(Node node) {
        return !node.isLiteral() && from.contains(node, Term.TYPE, Term.SERVICE);
    }

    private static Map<String, Node> properties() {
        Map<String, Node> all = new HashMap<>();
        all.put(Term.expanded("cv:hasContactPoint"), Term.node("cv:contactPoint"));
        all.put(Term.expanded("cv:isDescribedAt"), Term.IS_PART_OF);
        all.put(Term.expanded("cv:hasCriterion"), Term.node("cv:holdsRequirement"));
        all.put(Term.expanded("cv:IsGroupedBy"), Term.node("cv:isGroupedBy"));
        all.put(Term.expanded("cv:hasFormalFramework"), Term.node("cv:hasLegalResource"));
        all.put(Term.expanded("cv:value"), Term.node("cv:hasValue"));
        all.put(Term.expanded("cv:playsRole"), Term.node("cv:participates"));
        for (String schema : List.of("http://schema.org/", "https://schema.org/")) {
            all.put(schema + "telephone", Term.node("cv:telephone"));
            all.put(schema + "email", Term.node("cv:email"));
            all.put(schema + "openingHours", Term.OPENING_HOURS);
            all.put(schema + "hoursAvailable", Term.OPENING_HOURS);
        }
        all.put(VCARD + "hasTelephone", Term.node("cv:telephone"));
        all.put(VCARD + "hasEmail", Term.node("cv:email"));
        return Map.copyOf(all);
    }

    private static Map<String, Node> classes() {
        return Map.of(
                Term.expanded("cv:PublicServiceDataset"),
                Term.DATASET,
                Term.expanded("cv:CriterionRequirement"),
                Term.node("cv:Requirement"),
                Term.expanded("cv:FormalFramework"),
                Term.node("eli:LegalResource"),
                Term.expanded("dct:Agent"),
                Term.node("foaf:Agent"),
                "http://schema.org/ContactPoint",
                Term.node("cv:ContactPoint"),
                "https://schema.org/ContactPoint",
                Term.node("cv:ContactPoint"));
    }
}
