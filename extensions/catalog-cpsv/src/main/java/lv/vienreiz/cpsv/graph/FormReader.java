// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Makes of the triples of {@link FormWriter} the JSON of the document again. Whatever does not fit is left to the reader of
 * JSON to report. Not safe for several threads.
 */
public final class FormReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final FormTerms terms = new FormTerms();
    private final Graph graph;
    private final BiConsumer<String, Node> places;
    private final Set<Node> open = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param graph the triples
     * @param places told the node of each part by its JSON Pointer
     */
    public FormReader(Graph graph, BiConsumer<String, Node> places) {
        this.graph = graph;
        this.places = places;
    }

    /**
     * Reads a document.
     *
     * @param type the record
     * @param subject the node that is the document
     * @return JSON
     */
    public byte[] json(Class<?> type, Node subject) {
        DocumentForm<?> form = FormRegistry.ofType(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("$schema", form.schemaId());
            members(form.shape(), subject, "", out);
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void part(Shape shape, Node node, String path, JsonGenerator out) throws IOException {
        out.writeStartObject();
        members(shape, node, path, out);
        out.writeEndObject();
    }

    private void members(Shape shape, Node node, String path, JsonGenerator out) throws IOException {
        places.accept(path, node);
        if (!open.add(node)) {
            return; // a part that holds itself
        }
        FormTerms.Part part = terms.of(shape);
        for (Member member : shape.members()) {
            List<Node> values = objects(node, part.property(member));
            if (!values.isEmpty()) {
                member(member, values, path + "/" + member.name(), out);
            }
        }
        for (Node kept : objects(node, Term.KEPT)) {
            keep(kept, out);
        }
        open.remove(node);
    }

    private void member(Member member, List<Node> values, String path, JsonGenerator out) throws IOException {
        out.writeFieldName(member.name());
        if (member.cardinality() == Member.Cardinality.LIST) {
            out.writeStartArray();
            for (int i = 0; i < values.size(); i++) {
                Node item = values.get(i);
                if (member.kind() == Member.Kind.PART) {
                    part(member.part().orElseThrow().get(), item, path + "/" + i, out);
                } else {
                    List<Node> value = item.isLiteral() ? List.of(item) : objects(item, Term.VALUE);
                    scalar(member, value.isEmpty() ? item : value.get(0), out);
                    places.accept(path + "/" + i, item);
                }
            }
            out.writeEndArray();
        } else if (member.kind() == Member.Kind.PART) {
            part(member.part().orElseThrow().get(), values.get(0), path, out);
        } else if (member.kind() == Member.Kind.LOCALIZED) {
            out.writeStartObject();
            for (Map.Entry<String, String> text : texts(values).entrySet()) {
                out.writeStringField(text.getKey(), text.getValue());
            }
            out.writeEndObject();
        } else {
            scalar(member, values.get(0), out);
        }
    }

    /** The texts by language; without one, by the code for a language that is not determined. */
    private static Map<String, String> texts(List<Node> values) {
        Map<String, String> texts = new TreeMap<>();
        for (Node value : values) {
            if (value.isLiteral() && !value.getLiteralLexicalForm().isEmpty()) {
                String code = LanguageTags.language(value.getLiteralLanguage()).code();
                texts.putIfAbsent(code, value.getLiteralLexicalForm());
            }
        }
        return texts;
    }

    private static void scalar(Member member, Node value, JsonGenerator out) throws IOException {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        boolean raw = member.kind() == Member.Kind.INTEGER && text.matches("-?(0|[1-9][0-9]{0,18})")
                || member.kind() == Member.Kind.FLAG && (text.equals("true") || text.equals("false"));
        if (raw) {
            out.writeRawValue(text);
        } else {
            out.writeString(text);
        }
    }

    private static void keep(Node kept, JsonGenerator out) throws IOException {
        if (kept.isLiteral()) {
            try (JsonParser in = JSON.createParser(kept.getLiteralLexicalForm())) {
                if (in.nextToken() != JsonToken.START_OBJECT) {
                    return;
                }
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    String name = in.currentName();
                    in.nextToken();
                    String value = value(in);
                    out.writeFieldName(name);
                    out.writeRawValue(value);
                }
            } catch (com.fasterxml.jackson.core.JsonProcessingException notOurs) {
                out.writeStringField("x-unreadable", kept.getLiteralLexicalForm());
            }
        }
    }

    private static String value(JsonParser in) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
            copy.copyCurrentStructure(in);
        }
        return text.toString();
    }

    /** The values of a property: by their places in the list, then by their texts, so that the order is always the same. */
    private List<Node> objects(Node node, Node property) {
        List<Node> all = new ArrayList<>();
        graph.find(node, property, Node.ANY).forEachRemaining(triple -> all.add(triple.getObject()));
        if (all.size() > 1) {
            all.sort(Comparator.<Node>comparingInt(this::order).thenComparing(value -> value.toString()));
        }
        return all;
    }

    private int order(Node node) {
        List<Node> orders = new ArrayList<>();
        if (!node.isLiteral()) {
            graph.find(node, Term.ORDER, Node.ANY).forEachRemaining(triple -> orders.add(triple.getObject()));
        }
        String text = orders.isEmpty() || !orders.get(0).isLiteral()
                ? ""
                : orders.get(0).getLiteralLexicalForm();
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
