// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** JSON-LD 1.1 as a flat graph with a context of prefixes alone, so that nobody has to fetch anything to read it. */
public final class JsonLdSink implements Sink {

    private static final String STRING = Term.expanded("xsd:string");

    private final JsonGenerator out;

    /**
     * Begins the text.
     *
     * @param stream where to
     * @throws IOException if it cannot be written
     */
    public JsonLdSink(OutputStream stream) throws IOException {
        out = new JsonFactory().createGenerator(stream);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
        out.writeStartObject();
        out.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : Term.PREFIXES.entrySet()) {
            out.writeObjectFieldStart(prefix.getKey());
            out.writeStringField("@id", prefix.getValue());
            out.writeBooleanField("@prefix", true);
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(Collection<Triple> block) throws IOException {
        for (Map.Entry<Node, Map<Node, List<Node>>> node : Nodes.of(block).entrySet()) {
            out.writeStartObject();
            out.writeStringField("@id", id(node.getKey()));
            for (Map.Entry<Node, List<Node>> property : node.getValue().entrySet()) {
                property(property.getKey(), property.getValue());
            }
            out.writeEndObject();
        }
    }

    private void property(Node property, List<Node> values) throws IOException {
        boolean types = property.equals(Term.TYPE) && values.stream().noneMatch(Node::isLiteral);
        out.writeArrayFieldStart(types ? "@type" : shortened(property.getURI()));
        for (Node value : values) {
            if (types) {
                out.writeString(value.isURI() ? shortened(value.getURI()) : id(value));
            } else {
                value(value);
            }
        }
        out.writeEndArray();
    }

    private void value(Node value) throws IOException {
        out.writeStartObject();
        if (!value.isLiteral()) {
            out.writeStringField("@id", id(value));
        } else {
            out.writeStringField("@value", value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                out.writeStringField("@language", value.getLiteralLanguage());
            } else if (!value.getLiteralDatatypeURI().equals(STRING)) {
                out.writeStringField("@type", shortened(value.getLiteralDatatypeURI()));
            }
        }
        out.writeEndObject();
    }

    private static String shortened(String iri) {
        return Term.shortened(iri);
    }

    /** Nodes are written whole: a short name would be taken apart again only where the context says so. */
    private static String id(Node node) {
        return node.isBlank() ? "_:" + Nodes.label(node) : node.getURI();
    }

    @Override
    public void close() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
