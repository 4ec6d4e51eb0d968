// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.graph.FormWriter;
import lv.vienreiz.cpsv.graph.TripleText;
import lv.vienreiz.document.Extensions;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The triples from which a description was read; kept in its extension {@code x-cpsv}, so that what the model cannot hold is
 * written back.
 *
 * @param service the node of the service
 * @param graph the triples
 * @param made the identity that was made because another service of the same text has that of the triples
 */
record Source(Node service, Graph graph, Optional<ServiceId> made) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The source that a description keeps. */
    static Optional<Source> of(ServiceDescription description) {
        for (Extensions.Kept kept : description.extensions().kept()) {
            if (kept.parent().isEmpty() && kept.name().equals(FormWriter.SOURCE)) {
                return parse(kept.value().text());
            }
        }
        return Optional.empty();
    }

    /** The description without its source. */
    static ServiceDescription without(ServiceDescription description) {
        List<Extensions.Kept> others = description.extensions().kept().stream()
                .filter(kept -> !kept.parent().isEmpty() || !kept.name().equals(FormWriter.SOURCE))
                .toList();
        return description.toBuilder().extensions(new Extensions(others)).build();
    }

    /** What the triples say of the service, under the identity that was made for it. */
    Optional<ServiceDescription> description(Understood understood) {
        return understood
                .description()
                .map(said -> made.map(id -> said.toBuilder().id(id).build()).orElse(said));
    }

    /** The description with this source, under the identity that was made for it. */
    ServiceDescription in(ServiceDescription description) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField(service.isBlank() ? "blank" : "node", service.isBlank() ? label() : service.getURI());
            if (made.isPresent()) {
                out.writeStringField("made", made.get().value());
            }
            out.writeStringField("triples", TripleText.of(graph.find().toList()));
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Extensions extensions = description.extensions().with(FormWriter.SOURCE, text.toString());
        return description.toBuilder()
                .id(made.orElse(description.id()))
                .extensions(extensions)
                .build();
    }

    private String label() {
        return service.getBlankNodeLabel();
    }

    private static Optional<Source> parse(String json) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser in = JSON.createParser(json)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    String name = in.currentName();
                    in.nextToken();
                    members.put(name, in.getText());
                    in.skipChildren();
                }
            }
        } catch (IOException notOurs) {
            return Optional.empty();
        }
        String node = members.get("node");
        String blank = members.get("blank");
        String triples = members.get("triples");
        if (triples == null || node == null && blank == null) {
            return Optional.empty();
        }
        Node service = node != null ? NodeFactory.createURI(node) : NodeFactory.createBlankNode(blank);
        Optional<ServiceId> made = Optional.ofNullable(members.get("made")).flatMap(ServiceId::tryParse);
        return TripleText.parse(triples).map(graph -> new Source(service, graph, made));
    }
}
