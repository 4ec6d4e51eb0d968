// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.cpsv.graph.ApplicationProfile.PropertyTerm;
import lv.vienreiz.cpsv.graph.LanguageTags;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the official shapes cannot see: nodes that nobody describes, codes of other lists, channels at odds with their service. */
public final class FurtherChecks {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String OWN_LISTS = "urn:vienreiz:codes:";

    /** The lists that CPSV-AP recommends, by the property that takes a code of them. */
    private static final Map<String, List<String>> RECOMMENDED = Map.of(
            Term.expanded("dct:language"), List.of(LanguageTags.AUTHORITY),
            Term.expanded("cv:currency"), List.of(AUTHORITY + "currency/"),
            Term.expanded("cv:frequency"), List.of(AUTHORITY + "frequency/"),
            Term.expanded("cv:sector"), List.of(AUTHORITY + "data-theme/"),
            Term.expanded("dct:spatial"),
                    List.of(
                            AUTHORITY + "country/",
                            AUTHORITY + "place/",
                            AUTHORITY + "atu/",
                            "http://publications.europa.eu/resource/dataset/",
                            "http://data.europa.eu/nuts/",
                            "https://sws.geonames.org/",
                            "http://sws.geonames.org/",
                            "https://www.geonames.org/",
                            "http://www.geonames.org/"));

    private final Graph graph;
    private final CodeLists lists;
    private final Notes notes = new Notes();

    /**
     * Makes it.
     *
     * @param graph the data
     * @param lists the code lists that are at hand
     */
    public FurtherChecks(Graph graph, CodeLists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    /**
     * Checks the data.
     *
     * @return what was found
     */
    public Notes run() {
        for (Described described : Described.all(graph)) {
            for (PropertyTerm property : described.properties()) {
                for (Triple triple : described.values(graph, property)) {
                    if (property.isLink() && !triple.getObject().isLiteral()) {
                        reference(triple, property);
                    }
                }
            }
        }
        graph.find(Node.ANY, Term.TYPE, Term.SERVICE).toList().forEach(service -> channels(service.getSubject()));
        return notes;
    }

    private void reference(Triple triple, PropertyTerm property) {
        Node value = triple.getObject();
        boolean vocabulary = Set.of(Term.CONCEPT.getURI(), Term.LOCATION.getURI(), Term.LINGUISTIC_SYSTEM.getURI())
                .contains(property.range());
        if (vocabulary) {
            code(triple, property);
        } else if (!property.range().equals(Term.DOCUMENT.getURI()) && !graph.contains(value, Node.ANY, Node.ANY)) {
            notes.add(CpsvRule.DANGLING, "", Severity.WARNING, triple, "expected", Term.shortened(property.range()));
        }
    }

    private void code(Triple triple, PropertyTerm property) {
        String name = triple.getObject().toString();
        Optional<CodedValue> own = own(name);
        if (own.isPresent()) {
            lists.find(own.get().list())
                    .filter(list -> list.find(own.get().code()).isEmpty())
                    .map(CodeList::id)
                    .ifPresent(list ->
                            notes.add(CpsvRule.CODE, "unknown", Severity.WARNING, triple, "expected", list.toString()));
            return;
        }
        List<String> recommended = RECOMMENDED.getOrDefault(property.iri(), List.of());
        if (!recommended.isEmpty() && recommended.stream().noneMatch(name::startsWith)) {
            String expected = recommended.stream().collect(Collectors.joining(", "));
            notes.add(CpsvRule.CODE, "", Severity.INFORMATION, triple, "expected", expected);
        } else if (name.startsWith(LanguageTags.AUTHORITY)
                && LanguageTags.code(name).isEmpty()) {
            notes.add(CpsvRule.CODE, "unknown", Severity.WARNING, triple, "expected", LanguageTags.AUTHORITY);
        }
    }

    /** A code of one of our own lists: what stands before the last colon is the list. */
    private static Optional<CodedValue> own(String name) {
        int split = name.lastIndexOf(':');
        return name.startsWith(OWN_LISTS) && split > OWN_LISTS.length()
                ? Optional.of(new CodedValue(name.substring(split + 1), name.substring(0, split), ""))
                : Optional.empty();
    }

    private void channels(Node service) {
        Set<Node> channels = values(service, "cv:hasChannel");
        for (Node channel : channels) {
            slower(service, channel);
            Set<Node> inputs = values(service, "cpsv:hasInput");
            for (Node input : values(channel, "cpsv:hasInput")) {
                if (!inputs.contains(input)) {
                    Triple triple = Triple.create(channel, Term.node("cpsv:hasInput"), input);
                    contradiction("input", service, channel, triple, "");
                }
            }
        }
        for (Node cost : values(service, "cv:hasCost")) {
            for (Node channel : values(cost, "cv:ifAccessedThrough")) {
                if (!channels.contains(channel)) {
                    Triple triple = Triple.create(cost, Term.node("cv:ifAccessedThrough"), channel);
                    contradiction("cost", service, channel, triple, "");
                }
            }
        }
    }

    private void slower(Node service, Node channel) {
        for (Node promised : values(service, "cv:processingTime")) {
            for (Node needed : values(channel, "cv:processingTime")) {
                if (Times.isLonger(needed, promised)) {
                    Triple triple = Triple.create(service, Term.PROCESSING_TIME, promised);
                    contradiction("slower", service, channel, triple, Notes.shown(needed));
                }
            }
        }
    }

    private void contradiction(String variant, Node service, Node channel, Triple triple, String found) {
        notes.add(
                CpsvRule.CONTRADICTION,
                variant,
                Severity.WARNING,
                Notes.path(service, Term.node("cv:hasChannel")),
                Map.of(
                        "node", Notes.shown(service),
                        "channel", Notes.shown(channel),
                        "value", Notes.shown(triple.getObject()),
                        "found", found,
                        "triple", Notes.shown(triple)));
    }

    private Set<Node> values(Node subject, String property) {
        return graph.find(subject, Term.node(property), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }
}
