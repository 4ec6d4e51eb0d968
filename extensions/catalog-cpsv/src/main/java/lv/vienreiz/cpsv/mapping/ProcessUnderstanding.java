// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Understands what a service needs, gives, costs, follows and rests on. */
final class ProcessUnderstanding {

    private final View view;
    private final Set<String> keys = new HashSet<>();

    ProcessUnderstanding(View view) {
        this.view = view;
    }

    Stream<Node> inputs(Node service) {
        return Stream.concat(
                        view.nodes(service, "cv:hasInputType").stream(), view.nodes(service, "cpsv:hasInput").stream())
                .distinct();
    }

    Optional<Input> input(Node node, String path) {
        return view.text(node, "dct:title", "dct:description", "skos:prefLabel").map(label -> {
            view.place(path, node);
            return new Input(key(node), label, Optional.empty(), List.of(), true);
        });
    }

    Optional<Output> output(Node node, String path) {
        return view.text(node, "dct:title", "dct:description").map(name -> {
            view.place(path, node);
            return new Output(
                    key(node), name, view.codes(node, "dct:type").stream().findFirst(), Optional.empty());
        });
    }

    /** A name for messages, made of an identifier: its letters and digits, the first a small letter. */
    private String key(Node node) {
        StringBuilder key = new StringBuilder();
        String identifier = view.identifier(node);
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (letter || c >= '0' && c <= '9') {
                key.append(key.isEmpty() ? Character.toLowerCase(c) : c);
            }
        }
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            key.insert(0, 'n');
        }
        String unique = key.substring(0, Math.min(key.length(), 50));
        for (int i = 2; !keys.add(unique); i++) {
            unique = key.substring(0, Math.min(key.length(), 50)) + i;
        }
        if (!unique.equals(identifier)) {
            view.notes().add(CpsvRule.IDENTIFIER, "key", Severity.INFORMATION, node, Term.IDENTIFIER, "made", unique);
        }
        return unique;
    }

    Optional<Fee> fee(Node node, String path, LocalizedText service) {
        Optional<BigDecimal> amount = amount(node);
        Optional<String> currency = view.nodes(node, "cv:currency").stream()
                .map(iri -> View.tail(iri.toString()).toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{3}"))
                .findFirst();
        if (amount.isEmpty() || currency.isEmpty()) {
            Node lacking = Term.node(amount.isEmpty() ? "cv:hasValue" : "cv:currency");
            view.notes().add(CpsvRule.VALUE, "cost", Severity.WARNING, node, lacking);
            return Optional.empty();
        }
        view.place(path, node);
        view.guess("fee", node, "rdf:type", "paidService");
        LocalizedText item = view.text(node, "dct:description", "dct:title").orElse(service);
        return Optional.of(
                new Fee.PaidService(item, new Money(amount.get(), currency.get()), Optional.empty(), Optional.empty()));
    }

    private Optional<BigDecimal> amount(Node node) {
        for (String text : view.literals(node, "cv:hasValue")) {
            try {
                BigDecimal amount = new BigDecimal(text.strip());
                if (amount.signum() >= 0 && Math.abs((long) amount.scale()) < 20 && amount.precision() < 30) {
                    return Optional.of(new BigDecimal(amount.toPlainString()));
                }
            } catch (NumberFormatException other) {
                // told below
            }
            Node property = Term.node("cv:hasValue");
            view.notes().add(CpsvRule.VALUE, "amount", Severity.WARNING, node, property, "found", text);
        }
        return Optional.empty();
    }

    Optional<LegalAct> legalAct(Node node, String path) {
        return view.text(node, "dct:title", "eli:title", "dct:description", "eli:description", "rdfs:label")
                .map(title -> {
                    view.place(path, node);
                    view.guess("legalAct", node, "rdf:type", LegalActKind.EXTERNAL.name());
                    Optional<java.net.URI> address = view.address(node, "foaf:page");
                    return new LegalAct(
                            LegalActKind.EXTERNAL,
                            title,
                            Optional.empty(),
                            address.isEmpty() && node.isURI() && node.getURI().startsWith("http")
                                    ? View.uri(node.getURI())
                                    : address);
                });
    }

    Optional<ProcessStep> step(Node node, String path) {
        return view.text(node, "dct:title").map(title -> {
            view.place(path, node);
            return new ProcessStep(title, view.text(node, "dct:description"), Optional.empty(), List.of(), List.of());
        });
    }

    Optional<ProcessingTime> time(Node service) {
        for (Node value : view.objects(service, "cv:processingTime")) {
            String text = value.isLiteral() ? value.getLiteralLexicalForm() : "";
            Optional<ProcessingTime> time = Durations.parse(text);
            if (time.isPresent()) {
                return time;
            }
            Triple triple = Triple.create(service, Term.PROCESSING_TIME, value);
            view.notes().add(CpsvRule.VALUE, "duration", Severity.WARNING, triple);
        }
        return Optional.empty();
    }
}
