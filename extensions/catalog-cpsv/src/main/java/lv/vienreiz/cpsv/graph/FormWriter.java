// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Says a document as triples, member by member: a part is a node, an item of a list bears its place in {@code vrz:order}, a
 * text bears its language. Nothing of the document is left out. Not safe for several threads.
 */
public final class FormWriter {

    /** The extension that holds what a description was read from; it is said by the triples themselves. */
    public static final String SOURCE = "x-cpsv";

    private static final JsonFactory JSON = new JsonFactory();
    private static final RDFDatatype RDF_JSON =
            org.apache.jena.datatypes.TypeMapper.getInstance().getSafeTypeByName(RDF.getURI() + "JSON");

    private final FormTerms terms = new FormTerms();

    /**
     * Writes a document.
     *
     * @param document the document
     * @param node names the node of each part by its JSON Pointer
     * @param out where the triples go
     */
    public void write(Object document, Function<String, Node> node, Consumer<Triple> out) {
        DocumentForm<?> form = FormRegistry.ofType(document.getClass());
        Node subject = node.apply("");
        out.accept(Triple.create(subject, Term.FORM, NodeFactory.createLiteralString(form.toString())));
        try (JsonParser in = JSON.createParser(Documents.bytes(document, WrittenForm.JSON))) {
            in.nextToken();
            new Walk(in, node, out).part(form.shape(), subject, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private final class Walk {
        private final JsonParser in;
        private final Function<String, Node> node;
        private final Consumer<Triple> out;

        Walk(JsonParser in, Function<String, Node> node, Consumer<Triple> out) {
            this.in = in;
            this.node = node;
            this.out = out;
        }

        void part(Shape shape, Node subject, String path) throws IOException {
            FormTerms.Part part = terms.of(shape);
            List<String> kept = new ArrayList<>(0);
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                Member member = part.member(name);
                in.nextToken();
                if (member != null) {
                    member(member, part.property(member), subject, path + "/" + name);
                } else if (path.isEmpty() && (name.equals("$schema") || name.equals(SOURCE))) {
                    in.skipChildren();
                } else {
                    kept.add(member(name));
                }
            }
            if (!kept.isEmpty()) {
                String members = "{" + String.join(",", kept) + "}";
                say(subject, Term.KEPT, NodeFactory.createLiteralDT(members, RDF_JSON));
            }
        }

        private void member(Member member, Node property, Node subject, String path) throws IOException {
            if (in.currentToken() == JsonToken.START_ARRAY) {
                for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                    item(member, property, subject, path, i);
                }
            } else if (member.kind() == Member.Kind.PART) {
                Node child = node.apply(path);
                say(subject, property, child);
                part(member.part().orElseThrow().get(), child, path);
            } else if (member.kind() == Member.Kind.LOCALIZED) {
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    String language = in.currentName();
                    say(subject, property, NodeFactory.createLiteralLang(in.nextTextValue(), language));
                }
            } else {
                say(subject, property, literal(member.kind()));
            }
        }

        private void item(Member member, Node property, Node subject, String list, int index) throws IOException {
            String path = list + "/" + index;
            Node child = node.apply(path);
            say(subject, property, child);
            say(child, Term.ORDER, NodeFactory.createLiteralDT(Integer.toString(index), XSDDatatype.XSDinteger));
            if (member.kind() == Member.Kind.PART) {
                part(member.part().orElseThrow().get(), child, path);
            } else {
                say(child, Term.VALUE, literal(member.kind()));
            }
        }

        private Node literal(Member.Kind kind) throws IOException {
            String text = in.getText();
            return switch (kind) {
                case FLAG -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean);
                case INTEGER -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
                case DECIMAL -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
                case DATE -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
                case DATE_TIME -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdateTime);
                case URI -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDanyURI);
                default -> NodeFactory.createLiteralString(text);
            };
        }

        /** A member that the form does not know, with its name, as JSON. */
        private String member(String name) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator kept = JSON.createGenerator(text)) {
                // half a character cannot stand in RDF
                kept.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
                kept.writeStartObject();
                kept.writeFieldName(name);
                kept.copyCurrentStructure(in);
                kept.writeEndObject();
            }
            return text.getBuffer().substring(1, text.getBuffer().length() - 1);
        }

        private void say(Node subject, Node property, Node value) {
            out.accept(Triple.create(subject, property, value));
        }
    }
}
