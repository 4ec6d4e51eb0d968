// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.graph.TripleText;
import lv.vienreiz.cpsv.mapping.ServiceWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What stands beside the services of a catalogue. Where the rest describes the catalogue itself, because others wrote it, only
 * what has changed since is said otherwise; else the catalogue is said in our way.
 *
 * @param about what the catalogue says of itself
 * @param rest what was kept of the text
 * @param apart the services that are no parts of the catalogue
 */
record Beside(Optional<CatalogueAbout> about, Graph rest, Set<ServiceId> apart) {

    /** What stands beside the services of a catalogue that was read or made. */
    static Beside of(ServiceCatalogue catalogue) {
        Graph rest = TripleText.parse(catalogue.rest())
                .orElseThrow(() -> new IllegalArgumentException("The rest of a catalogue is N-Triples"));
        return new Beside(catalogue.about(), rest, catalogue.apart());
    }

    /** What stands beside the services of a catalogue of which nothing else is known. */
    static Beside of(CatalogueAbout about) {
        return new Beside(Optional.of(about), GraphMemFactory.createDefaultGraphSameTerm(), Set.of());
    }

    /** What is said before the services. */
    Collection<Triple> before() {
        return about.filter(catalogue -> !isKept(catalogue))
                .map(AboutTriples::of)
                .orElse(List.of());
    }

    /** What is said after the services. */
    Collection<Triple> after() {
        return about.filter(this::isKept)
                .map(catalogue -> AboutTriples.changed(rest, catalogue))
                .orElseGet(() -> rest.find().toList());
    }

    /** What links a service with the catalogue, unless it is no part of it or the rest says so already. */
    List<Triple> links(ServiceId id, Node service) {
        if (about.isEmpty() || apart.contains(id)) {
            return List.of();
        }
        List<Triple> links = AboutTriples.links(AboutTriples.node(about.get()), service);
        return links.stream().anyMatch(rest::contains) ? List.of() : links;
    }

    /** Everything that stands beside the services, in one order. */
    Collection<Triple> all(List<ServiceDescription> services, ServiceWriter writer) {
        List<Triple> all = new ArrayList<>(before());
        services.forEach(service -> all.addAll(links(service.id(), writer.node(service))));
        all.addAll(after());
        Set<Triple> ordered = new TreeSet<>(Comparator.comparing(Triple::toString));
        ordered.addAll(all);
        return ordered;
    }

    private boolean isKept(CatalogueAbout catalogue) {
        return rest.contains(AboutTriples.node(catalogue), Term.TYPE, Term.DATASET);
    }
}
