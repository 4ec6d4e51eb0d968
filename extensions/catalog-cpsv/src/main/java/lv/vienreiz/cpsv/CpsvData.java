// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Sink;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.graph.TripleText;
import lv.vienreiz.cpsv.mapping.Closure;
import lv.vienreiz.cpsv.mapping.Migration;
import lv.vienreiz.cpsv.mapping.ServiceReader;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.cpsv.shape.GraphRepair;
import lv.vienreiz.cpsv.shape.Stubs;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples that describe services, before descriptions are made of them. It never changes; what changes it gives another.
 */
public final class CpsvData {

    private final Graph graph;

    CpsvData(Graph graph) {
        this.graph = graph;
    }

    Graph graph() {
        return graph;
    }

    /**
     * Makes descriptions.
     *
     * @return the services, or why there are none, with each loss, guess and older term
     */
    public Reading<ServiceCatalogue> services() {
        return services(Findings.none());
    }

    Reading<ServiceCatalogue> services(Findings before) {
        Notes notes = new Notes();
        notes.addAll(before);
        Set<Triple> rest = new HashSet<>(graph.find().toSet());
        Map<Node, ServiceDescription> read = new LinkedHashMap<>();
        List<Node> nodes = serviceNodes();
        ServiceReader reader = new ServiceReader(graph, notes);
        for (Node node : nodes) {
            reader.read(node).ifPresent(description -> {
                read.put(node, description);
                rest.removeAll(Closure.of(graph, node).find().toSet());
            });
        }
        if (nodes.isEmpty()) {
            notes.add(CpsvRule.NO_SERVICE, "", Severity.ERROR, "", Map.of("node", "", "triple", ""));
        }
        if (read.isEmpty()) {
            return new Reading.Unusable<>(notes.findings());
        }
        Optional<CatalogueAbout> about = AboutTriples.read(graph);
        Set<ServiceId> apart =
                about.map(catalogue -> apart(catalogue, read, rest)).orElse(Set.of());
        ServiceCatalogue catalogue =
                new ServiceCatalogue(about, List.copyOf(read.values()), TripleText.of(rest), apart);
        return new Reading.Usable<>(catalogue, notes.findings());
    }

    /**
     * Takes from the rest what is said anew of a catalogue, and keeps the whole of it there where that would not be the same.
     */
    private Set<ServiceId> apart(CatalogueAbout about, Map<Node, ServiceDescription> read, Set<Triple> rest) {
        List<Triple> ours = AboutTriples.of(about);
        if (ours.stream().allMatch(graph::contains)) {
            ours.forEach(rest::remove);
        } else {
            rest.addAll(AboutTriples.said(graph, about));
        }
        Set<ServiceId> apart = new HashSet<>();
        read.forEach((node, description) -> {
            List<Triple> links = AboutTriples.links(AboutTriples.node(about), node);
            if (links.stream().allMatch(graph::contains)) {
                links.forEach(rest::remove);
            } else if (links.stream().noneMatch(graph::contains)) {
                apart.add(description.id());
            }
        });
        return apart;
    }

    private List<Node> serviceNodes() {
        return graph.find(Node.ANY, Term.TYPE, Term.SERVICE).toList().stream()
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(node -> node.toString()))
                .toList();
    }

    /**
     * Says in the terms of CPSV-AP 3.2.0 what is said in those of older releases.
     *
     * @return the data, and each triple that is said otherwise
     */
    public Changed migrated() {
        Notes notes = new Notes();
        Graph migrated = Migration.of(graph, notes);
        return new Changed(new CpsvData(migrated), notes.findings());
    }

    /**
     * Repairs the data, in the terms of CPSV-AP 3.2.0.
     *
     * @param repair how
     * @return the data, and each older term and repair
     */
    public Changed repaired(Repair repair) {
        Notes notes = new Notes();
        Graph migrated = Migration.of(graph, notes);
        return new Changed(new CpsvData(GraphRepair.of(migrated, repair.defaults(), notes)), notes.findings());
    }

    /**
     * Adds the types of the codes, places, languages and pages that others describe, which the official shapes ask for.
     *
     * @return the data with them
     */
    public CpsvData withVocabularyStubs() {
        return new CpsvData(Stubs.addedTo(graph));
    }

    /**
     * Takes each service apart, with all that belongs to it.
     *
     * @return the data of each service, in the order of their names
     */
    public List<CpsvData> eachService() {
        return serviceNodes().stream()
                .map(node -> new CpsvData(Closure.of(graph, node)))
                .toList();
    }

    /**
     * Data after a change.
     *
     * @param data the data
     * @param findings what was changed, each change a finding
     */
    public record Changed(CpsvData data, Findings findings) {}

    /**
     * Writes the triples.
     *
     * @param form the syntax
     * @param out where to; not closed
     * @throws IOException if they cannot be written
     */
    public void write(RdfForm form, OutputStream out) throws IOException {
        try (Sink sink = form.sink(out)) {
            sink.write(graph.find().toList().stream()
                    .sorted(Comparator.comparing(Triple::toString))
                    .toList());
        }
    }

    /**
     * Tells whether other data says the same, whatever its blank nodes are called.
     *
     * @param other the other data
     * @return true if the graphs are isomorphic
     */
    public boolean saysTheSameAs(CpsvData other) {
        return graph.isIsomorphicWith(other.graph);
    }

    /**
     * Counts the triples.
     *
     * @return how many there are
     */
    public int size() {
        return graph.size();
    }

    void noteRelative(String base, Notes notes) {
        if (base.equals(CpsvReader.NO_BASE)) {
            graph.find().toList().stream()
                    .map(Triple::getSubject)
                    .filter(node -> node.isURI() && node.getURI().startsWith(base))
                    .distinct()
                    .sorted(Comparator.comparing(Node::getURI))
                    .forEach(node -> notes.add(CpsvRule.RELATIVE, "", Severity.INFORMATION, node, Term.TYPE));
        }
    }
}
