// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.net.URI;
import java.util.function.Consumer;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Makes triples. */
final class Statements {

    private final Consumer<Triple> out;
    private final boolean stubs;

    Statements(Consumer<Triple> out, boolean stubs) {
        this.out = out;
        this.stubs = stubs;
    }

    /** Whether nodes of other people are given a type. */
    boolean stubs() {
        return stubs;
    }

    void link(Node subject, Node property, Node value) {
        out.accept(Triple.create(subject, property, value));
    }

    void type(Node subject, String... classes) {
        for (String name : classes) {
            link(subject, Term.TYPE, Term.node(name));
        }
    }

    void text(Node subject, Node property, LocalizedText text) {
        for (Translation translation : text.translations()) {
            link(
                    subject,
                    property,
                    NodeFactory.createLiteralLang(
                            translation.text(), translation.language().code()));
        }
    }

    void identifier(Node subject, String identifier) {
        link(subject, Term.IDENTIFIER, NodeFactory.createLiteralString(identifier));
    }

    void typed(Node subject, Node property, String text, RDFDatatype type) {
        link(subject, property, NodeFactory.createLiteralDT(text, type));
    }

    /** Refers to a node that others describe. */
    void refer(Node subject, Node property, Node other, Node type) {
        link(subject, property, other);
        if (stubs) {
            link(other, Term.TYPE, type);
        }
    }

    /** Refers to a web page. */
    void page(Node subject, Node property, URI address) {
        refer(subject, property, NodeFactory.createURI(address.toASCIIString()), Term.DOCUMENT);
    }

    /** Says when something is open, as a temporal entity that is described in words. */
    void hours(Node subject, Node entity, LocalizedText hours) {
        link(subject, Term.OPENING_HOURS, entity);
        type(entity, "time:TemporalEntity");
        text(entity, Term.DESCRIPTION, hours);
    }
}
