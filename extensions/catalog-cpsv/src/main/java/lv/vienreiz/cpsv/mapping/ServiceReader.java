// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads one service of a graph, and keeps with it what the model has no place for. */
public final class ServiceReader {

    private static final Set<Node> RELATIONS = Set.of(Term.node("dct:requires"), Term.node("cv:relatedService"));

    private final Graph graph;
    private final Notes notes;
    private final Set<ServiceId> taken = new HashSet<>();

    /**
     * Makes a reader, which gives no two services one identity. Not safe for several threads.
     *
     * @param graph everything
     * @param notes told of each loss, guess and older term
     */
    public ServiceReader(Graph graph, Notes notes) {
        this.graph = graph;
        this.notes = notes;
    }

    /**
     * Reads a service.
     *
     * @param service its node
     * @return the description, or nothing where the graph says too little for one
     */
    public Optional<ServiceDescription> read(Node service) {
        Graph part = Closure.of(graph, service);
        Graph migrated = Migration.of(part, notes);
        Understood understood = ServiceUnderstanding.of(migrated, service, notes);
        return understood.description().map(description -> kept(description, part, migrated, understood, service));
    }

    /** The identity of a service where another has that of the data, or nothing. */
    private Optional<ServiceId> otherThanTaken(ServiceId id, Node service) {
        if (taken.add(id)) {
            return Optional.empty();
        }
        ServiceId made = ServiceNames.otherThan(taken, id, service);
        taken.add(made);
        notes.add(CpsvRule.IDENTIFIER, "taken", Severity.WARNING, service, Term.IDENTIFIER, "made", made.value());
        return Optional.of(made);
    }

    private ServiceDescription kept(
            ServiceDescription description, Graph part, Graph migrated, Understood understood, Node service) {
        boolean own = migrated.contains(service, Term.FORM, Node.ANY);
        Naming naming = new Naming(service, understood.places());
        Saying saying = saying(description, migrated, service);
        Set<Triple> extra = new HashSet<>(migrated.find().toSet());
        extra.removeAll(new ServiceTriples(saying).of(description, naming));
        extra.removeAll(new ServiceTriples(stubbed(saying)).of(description, naming));
        boolean changed = own && missing(description, migrated, naming, saying);
        Optional<ServiceId> made = otherThanTaken(description.id(), service);
        if (own && extra.isEmpty() && !changed && made.isEmpty()) {
            return description;
        }
        extra.stream()
                .sorted(java.util.Comparator.comparing(Triple::toString))
                .forEach(triple -> notes.add(CpsvRule.KEPT, "", Severity.INFORMATION, triple));
        return new Source(service, part, made).in(description);
    }

    /** Tells whether the terms of CPSV-AP no longer say what our own terms say. */
    private boolean missing(ServiceDescription description, Graph migrated, Naming naming, Saying saying) {
        boolean missing = false;
        for (Triple triple : new ServiceTriples(saying).of(description, naming)) {
            if (!migrated.contains(triple) && !RELATIONS.contains(triple.getPredicate())) {
                notes.add(CpsvRule.CHANGED, "", Severity.WARNING, triple);
                missing = true;
            }
        }
        return missing;
    }

    private static Saying stubbed(Saying saying) {
        return new Saying(saying.base(), saying.place(), true, Optional.empty(), false, id -> true);
    }

    /** The way in which the description was written, as far as the graph shows it. */
    private static Saying saying(ServiceDescription description, Graph graph, Node service) {
        String name = service.isURI() ? service.getURI() : "";
        String end = "service:" + description.id();
        String base = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : Saying.STANDARD.base();
        Node place = graph.find(service, Term.AUTHORITY, Node.ANY).toList().stream()
                .flatMap(authority -> graph.find(authority.getObject(), Term.SPATIAL, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isURI)
                .findFirst()
                .orElse(NodeFactory.createURI(Saying.STANDARD.place().getURI()));
        return new Saying(base, place, false, Optional.empty(), false, id -> true);
    }
}
