// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import lv.vienreiz.cpsv.graph.ApplicationProfile.PropertyTerm;
import lv.vienreiz.cpsv.graph.LanguageTags;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Severity;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Repairs single values: languages, datatypes, and texts where a node belongs. */
final class ValueRepair {

    private final Graph graph;
    private final Defaults defaults;
    private final Notes notes;

    ValueRepair(Graph graph, Defaults defaults, Notes notes) {
        this.graph = graph;
        this.defaults = defaults;
        this.notes = notes;
    }

    /** Repairs a literal of a property that takes literals. */
    void repair(Triple triple, PropertyTerm property) {
        Node value = triple.getObject();
        if (!value.isLiteral()) {
            return;
        }
        String text = value.getLiteralLexicalForm();
        if (text.isBlank()) {
            graph.delete(triple);
            notes.add(CpsvRule.REPAIRED, "empty", Severity.INFORMATION, triple);
        } else if (property.isText() && value.getLiteralLanguage().isEmpty()) {
            defaults.language().ifPresent(language -> {
                replace(triple, NodeFactory.createLiteralLang(text, language.code()));
                notes.add(CpsvRule.REPAIRED, "language", Severity.INFORMATION, triple, "default", language.code());
            });
        } else if (property.range().equals(XSDDatatype.XSDduration.getURI())) {
            Times.meant(text).ifPresent(meant -> typed(triple, meant, XSDDatatype.XSDduration, "duration"));
        } else if (property.range().equals(XSDDatatype.XSDdouble.getURI())) {
            number(text).ifPresent(number -> typed(triple, number, XSDDatatype.XSDdouble, "datatype"));
        }
    }

    private void typed(Triple triple, String text, RDFDatatype type, String variant) {
        Node better = NodeFactory.createLiteralDT(text, type);
        if (!better.equals(triple.getObject())) {
            replace(triple, better);
            String found = Notes.shown(triple.getObject());
            notes.add(
                    CpsvRule.REPAIRED,
                    variant,
                    Severity.INFORMATION,
                    triple,
                    "found",
                    found,
                    "default",
                    Notes.shown(better));
        }
    }

    /** The number that a text means; a single comma stands for the point. */
    static Optional<String> number(String text) {
        try {
            String plain = text.strip().matches("\\d+,\\d{1,2}") ? text.strip().replace(',', '.') : text.strip();
            new BigDecimal(plain);
            return Optional.of(plain);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Repairs a literal of a property that takes nodes. */
    void link(Triple triple, PropertyTerm property) {
        String text = triple.getObject().getLiteralLexicalForm();
        if (text.isBlank()) {
            graph.delete(triple);
            notes.add(CpsvRule.REPAIRED, "empty", Severity.INFORMATION, triple);
            return;
        }
        Optional<String> language =
                property.range().equals(Term.LINGUISTIC_SYSTEM.getURI()) ? LanguageTags.named(text) : Optional.empty();
        if (language.isPresent()) {
            Node node = NodeFactory.createURI(LanguageTags.authority(language.get()));
            replace(triple, node);
            notes.add(CpsvRule.REPAIRED, "languageName", Severity.INFORMATION, triple, "default", Notes.shown(node));
        } else if (text.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            replace(triple, NodeFactory.createURI(text));
            notes.add(CpsvRule.REPAIRED, "", Severity.INFORMATION, triple);
        } else if (GraphRepair.named().contains(property.range())) {
            named(triple, property);
        }
    }

    /** The text becomes the name of a node, the same node for the same text. */
    private void named(Triple triple, PropertyTerm property) {
        Node value = triple.getObject();
        String seed = property.range() + " " + value;
        Node node = NodeFactory.createBlankNode(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        String language = value.getLiteralLanguage();
        Node name = language.isEmpty() && defaults.language().isPresent()
                ? NodeFactory.createLiteralLang(
                        value.getLiteralLexicalForm(), defaults.language().get().code())
                : value;
        replace(triple, node);
        graph.add(Triple.create(node, Term.TYPE, NodeFactory.createURI(property.range())));
        boolean act = property.range().endsWith("LegalResource");
        graph.add(Triple.create(node, act ? Term.TITLE : Term.PREF_LABEL, name));
        notes.add(CpsvRule.REPAIRED, "concept", Severity.INFORMATION, triple);
    }

    private void replace(Triple triple, Node value) {
        graph.delete(triple);
        graph.add(Triple.create(triple.getSubject(), triple.getPredicate(), value));
    }
}
