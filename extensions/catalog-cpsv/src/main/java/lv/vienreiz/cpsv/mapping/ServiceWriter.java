// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Says descriptions, and those that were read from other people's data so that only what changed since is said otherwise.
 * Not safe for several threads.
 */
public final class ServiceWriter {

    private final Saying saying;
    private final ServiceTriples triples;

    /**
     * Makes a writer.
     *
     * @param saying how descriptions are said
     */
    public ServiceWriter(Saying saying) {
        this.saying = saying;
        triples = new ServiceTriples(saying);
    }

    /**
     * The node of a service.
     *
     * @param description its description
     * @return the node from which it was read, else one of our own
     */
    public Node node(ServiceDescription description) {
        return Source.of(description).map(Source::service).orElseGet(() -> saying.service(description.id()));
    }

    /**
     * Says a description.
     *
     * @param description the description
     * @return its triples
     */
    public Collection<Triple> triples(ServiceDescription description) {
        Optional<Source> source = Source.of(description);
        return source.isEmpty() ? triples.of(description) : since(source.get(), Source.without(description));
    }

    private Collection<Triple> since(Source source, ServiceDescription now) {
        Graph migrated = Migration.of(source.graph(), new Notes());
        Understood before = ServiceUnderstanding.of(migrated, source.service(), new Notes());
        Optional<ServiceDescription> then = source.description(before);
        if (then.filter(now::equals).isPresent()) {
            return source.graph().find().toList();
        }
        // our own terms say the identity itself, and must not say two
        Optional<ServiceDescription> gone =
                migrated.contains(source.service(), Term.FORM, Node.ANY) ? before.description() : then;
        Set<Triple> old = gone.map(last -> triples.of(last, new Naming(source.service(), before.places())))
                .orElse(Set.of());
        Map<String, Node> places =
                then.map(last -> moved(last, now, before.places())).orElse(Map.of());
        Set<Triple> said = triples.of(now, new Naming(source.service(), places));
        return changed(migrated, old, said);
    }

    private static Collection<Triple> changed(Graph migrated, Set<Triple> old, Set<Triple> now) {
        Set<Triple> all = new LinkedHashSet<>(migrated.find().toList());
        boolean own = false;
        for (Triple gone : old) {
            if (!now.contains(gone)) {
                own |= isOwn(gone);
                all.remove(gone);
            }
        }
        for (Triple come : now) {
            if (!old.contains(come)) {
                own |= isOwn(come);
                all.add(come);
            }
        }
        if (own) {
            now.stream().filter(ServiceWriter::isOwn).forEach(all::add);
        }
        return all;
    }

    private static boolean isOwn(Triple triple) {
        return triple.getPredicate().getURI().startsWith(Term.OWN)
                || triple.getPredicate().equals(Term.VALUE);
    }

    /** The nodes of parts that are still there, at their places of now. */
    private static Map<String, Node> moved(ServiceDescription then, ServiceDescription now, Map<String, Node> places) {
        Map<String, Node> moved = new HashMap<>();
        places.forEach((path, node) -> {
            if (path.isEmpty() || path.startsWith("/owner")) {
                moved.put(path, node);
            }
        });
        Map<String, Function<ServiceDescription, List<?>>> lists = Map.of(
                "/channels/", ServiceDescription::channels,
                "/contactPoints/", ServiceDescription::contactPoints,
                "/inputs/", ServiceDescription::inputs,
                "/outputs/", ServiceDescription::outputs,
                "/fees/", ServiceDescription::fees,
                "/legalActs/", ServiceDescription::legalActs,
                "/steps/", ServiceDescription::steps,
                "/lifeEvents/", ServiceDescription::lifeEvents);
        lists.forEach((list, of) -> ListMoves.of(of.apply(then), of.apply(now))
                .forEach((to, from) -> places.forEach((path, node) -> {
                    String part = list + from;
                    if (path.equals(part) || path.startsWith(part + "/")) {
                        moved.put(list + to + path.substring(part.length()), node);
                    }
                })));
        return moved;
    }
}
