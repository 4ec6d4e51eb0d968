// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.cpsv.graph.LanguageTags;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A catalogue as a node, and back. */
final class AboutTriples {

    private static final Node PUBLISHER = Term.node("dct:publisher");
    private static final Node LANDING_PAGE = Term.node("dcat:landingPage");

    private AboutTriples() {}

    /** The node of a catalogue. */
    static Node node(CatalogueAbout about) {
        return NodeFactory.createURI(about.id().toString());
    }

    /** A catalogue as we say it, its publisher under a name of our own. */
    static List<Triple> of(CatalogueAbout about) {
        return of(about, publisher(about));
    }

    private static Node publisher(CatalogueAbout about) {
        return NodeFactory.createURI(about.id() + (about.id().toString().contains("#") ? "/" : "#") + "publisher");
    }

    private static List<Triple> of(CatalogueAbout about, Node publisher) {
        List<Triple> all = new ArrayList<>();
        Node dataset = node(about);
        all.add(Triple.create(dataset, Term.TYPE, Term.DATASET));
        texts(dataset, Term.TITLE, about.title(), all);
        texts(dataset, Term.DESCRIPTION, about.description(), all);
        all.add(Triple.create(dataset, PUBLISHER, publisher));
        about.landingPage().ifPresent(page -> {
            Node node = NodeFactory.createURI(page.toString());
            all.add(Triple.create(dataset, LANDING_PAGE, node));
            all.add(Triple.create(node, Term.TYPE, Term.DOCUMENT));
        });
        all.add(Triple.create(publisher, Term.TYPE, Term.node("foaf:Agent")));
        texts(publisher, Term.TITLE, about.publisher().name(), all);
        String identifier = about.publisher()
                .registrationNumber()
                .map(RegistrationNumber::value)
                .orElseGet(publisher::toString);
        all.add(Triple.create(publisher, Term.IDENTIFIER, NodeFactory.createLiteralString(identifier)));
        return all;
    }

    static List<Triple> links(Node dataset, Node service) {
        return List.of(
                Triple.create(service, Term.IS_PART_OF, dataset), Triple.create(dataset, Term.HAS_PART, service));
    }

    /** What a graph says of a catalogue and its publisher themselves. */
    static List<Triple> said(Graph graph, CatalogueAbout about) {
        Node dataset = node(about);
        List<Triple> all =
                new ArrayList<>(graph.find(dataset, Node.ANY, Node.ANY).toList());
        object(graph, dataset, PUBLISHER)
                .ifPresent(agent ->
                        all.addAll(graph.find(agent, Node.ANY, Node.ANY).toList()));
        return all;
    }

    /** What others say of a catalogue, with all of a property said anew where a value of it has changed since. */
    static Collection<Triple> changed(Graph rest, CatalogueAbout now) {
        Optional<CatalogueAbout> then = read(rest, node(now));
        if (then.filter(now::equals).isPresent()) {
            return rest.find().toList();
        }
        Node publisher = object(rest, node(now), PUBLISHER).orElseGet(() -> publisher(now));
        Set<Triple> old = then.map(about -> Set.copyOf(of(about, publisher))).orElse(Set.of());
        Set<Triple> said = Set.copyOf(of(now, publisher));
        Set<List<Node>> properties = Stream.concat(old.stream(), said.stream())
                .filter(triple -> !old.contains(triple) || !said.contains(triple))
                .map(AboutTriples::property)
                .collect(Collectors.toSet());
        Set<Triple> all = new LinkedHashSet<>(rest.find().toList());
        all.removeIf(triple -> !triple.getPredicate().equals(Term.TYPE) && properties.contains(property(triple)));
        said.stream().filter(triple -> properties.contains(property(triple))).forEach(all::add);
        return all;
    }

    private static List<Node> property(Triple triple) {
        return List.of(triple.getSubject(), triple.getPredicate());
    }

    /** The first catalogue of a graph that says what a catalogue must say. */
    static Optional<CatalogueAbout> read(Graph graph) {
        return graph.find(Node.ANY, Term.TYPE, Term.DATASET).toList().stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .flatMap(dataset -> read(graph, dataset).stream())
                .findFirst();
    }

    private static Optional<CatalogueAbout> read(Graph graph, Node dataset) {
        Optional<LocalizedText> title = text(graph, dataset, Term.TITLE);
        Optional<LocalizedText> description = text(graph, dataset, Term.DESCRIPTION);
        Optional<Organisation> publisher = object(graph, dataset, PUBLISHER).flatMap(agent -> publisher(graph, agent));
        if (title.isEmpty() || description.isEmpty() || publisher.isEmpty()) {
            return Optional.empty();
        }
        return uri(dataset)
                .map(id -> new CatalogueAbout(
                        id,
                        title.get(),
                        description.get(),
                        publisher.get(),
                        object(graph, dataset, LANDING_PAGE).flatMap(AboutTriples::uri)));
    }

    private static Optional<Organisation> publisher(Graph graph, Node agent) {
        return text(graph, agent, Term.TITLE)
                .or(() -> text(graph, agent, Term.PREF_LABEL))
                .or(() -> text(graph, agent, Term.node("foaf:name")))
                .map(name -> new Organisation(
                        name,
                        OrganisationKind.STATE_INSTITUTION,
                        object(graph, agent, Term.IDENTIFIER)
                                .filter(Node::isLiteral)
                                .flatMap(number -> RegistrationNumber.tryParse(number.getLiteralLexicalForm())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private static Optional<Node> object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .min(java.util.Comparator.comparing(node -> node.toString()));
    }

    private static Optional<URI> uri(Node node) {
        try {
            return node.isURI() ? Optional.of(new URI(node.getURI())) : Optional.empty();
        } catch (java.net.URISyntaxException bad) {
            return Optional.empty();
        }
    }

    private static Optional<LocalizedText> text(Graph graph, Node subject, Node property) {
        List<Node> values = graph.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .sorted(java.util.Comparator.comparing(node -> node.toString()))
                .toList();
        Optional<LocalizedText> text = Optional.empty();
        for (Node value : values) {
            var language = LanguageTags.language(value.getLiteralLanguage());
            String words = value.getLiteralLexicalForm();
            text = Optional.of(
                    text.map(t -> t.with(language, words)).orElseGet(() -> LocalizedText.of(language, words)));
        }
        return text;
    }

    private static void texts(Node subject, Node property, LocalizedText text, List<Triple> all) {
        text.translations()
                .forEach(translation -> all.add(Triple.create(
                        subject,
                        property,
                        NodeFactory.createLiteralLang(
                                translation.text(), translation.language().code()))));
    }
}
