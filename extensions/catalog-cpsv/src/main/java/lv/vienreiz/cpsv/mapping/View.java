// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.cpsv.graph.LanguageTags;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A graph seen as values of the model, with notes on what did not fit, and on which node became which part. */
final class View {

    private final Graph graph;
    private final Notes notes;
    private final Map<String, Node> places = new HashMap<>();

    View(Graph graph, Notes notes) {
        this.graph = graph;
        this.notes = notes;
    }

    Notes notes() {
        return notes;
    }

    Map<String, Node> places() {
        return places;
    }

    /** Remembers which node a part was read from. */
    void place(String path, Node node) {
        places.put(path, node);
    }

    /** The values of a property, always in the same order. */
    List<Node> objects(Node subject, String property) {
        List<Node> all = new ArrayList<>();
        graph.find(subject, Term.node(property), Node.ANY).forEachRemaining(triple -> all.add(triple.getObject()));
        all.sort(Comparator.comparing(node -> node.toString()));
        return all;
    }

    /** The nodes that a property names. */
    List<Node> nodes(Node subject, String property) {
        return objects(subject, property).stream()
                .filter(node -> !node.isLiteral())
                .toList();
    }

    /** The codes that a property names. */
    List<CodedValue> codes(Node subject, String property) {
        return objects(subject, property).stream()
                .filter(Node::isURI)
                .map(Codes::value)
                .toList();
    }

    /** The texts of the literals of a property. */
    List<String> literals(Node subject, String property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The first property that holds text for people. */
    Optional<LocalizedText> text(Node subject, String... properties) {
        for (String property : properties) {
            Optional<LocalizedText> text = text(subject, property);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalizedText> text(Node subject, String property) {
        LocalizedText text = null;
        for (Node value : objects(subject, property)) {
            if (value.isLiteral() && !value.getLiteralLexicalForm().isBlank()) {
                text = with(text, subject, property, value);
            }
        }
        return Optional.ofNullable(text);
    }

    private LocalizedText with(
            @org.jspecify.annotations.Nullable LocalizedText text, Node subject, String property, Node value) {
        String tag = value.getLiteralLanguage();
        Language language = LanguageTags.language(tag);
        Triple triple = Triple.create(subject, Term.node(property), value);
        if (tag.isEmpty()) {
            notes.add(CpsvRule.LANGUAGE, "none", Severity.WARNING, triple);
        } else if (!tag.equals(language.code())) {
            notes.add(CpsvRule.LANGUAGE, "narrowed", Severity.INFORMATION, triple, "language", language.code());
        }
        if (text == null) {
            return LocalizedText.of(language, value.getLiteralLexicalForm());
        }
        if (text.in(language).isPresent()) {
            notes.add(CpsvRule.LANGUAGE, "twice", Severity.WARNING, triple, "language", language.code());
            return text;
        }
        return text.with(language, value.getLiteralLexicalForm());
    }

    /** A text that stands directly, or describes the temporal entity that a property names. */
    Optional<LocalizedText> hours(Node subject, String path) {
        for (Node entity : nodes(subject, "cv:openingHours")) {
            Optional<LocalizedText> text = text(entity, "dct:description");
            if (text.isPresent()) {
                place(path, entity);
                return text;
            }
        }
        return Optional.empty();
    }

    /** The address of a node, or of a literal that is one. */
    Optional<URI> address(Node subject, String... properties) {
        for (String property : properties) {
            for (Node value : objects(subject, property)) {
                Optional<URI> address = uri(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
                if (address.isPresent() && !value.isBlank()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException other) {
            return Optional.empty();
        }
    }

    /** The name by which a node is known: its identifier, else the end of its name. */
    String identifier(Node node) {
        List<String> identifiers = literals(node, "dct:identifier");
        if (!identifiers.isEmpty()) {
            return identifiers.get(0);
        }
        return node.isURI() ? tail(node.getURI()) : node.isBlank() ? node.getBlankNodeLabel() : "";
    }

    static String tail(String iri) {
        String text = iri.endsWith("/") || iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
    }

    void guess(String variant, Node node, String property, String guess) {
        notes.add(
                CpsvRule.GUESS,
                variant,
                Severity.INFORMATION,
                node,
                NodeFactory.createURI(Term.expanded(property)),
                "guess",
                guess);
    }
}
