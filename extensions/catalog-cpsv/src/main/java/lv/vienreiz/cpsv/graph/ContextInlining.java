// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Puts the contexts to which a JSON-LD document refers into the document, so that whatever reads it afterwards has nothing
 * to fetch.
 */
final class ContextInlining {

    private static final int DEEPEST = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Function<URI, Optional<byte[]>> loader;
    private final Consumer<String> missing;

    ContextInlining(Function<URI, Optional<byte[]>> loader, Consumer<String> missing) {
        this.loader = loader;
        this.missing = missing;
    }

    /** Gives the document with every context in it. */
    byte[] inline(byte[] document) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(document.length + 1024);
        try (JsonParser in = JSON.createParser(document);
                JsonGenerator out = JSON.createGenerator(text)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                String name = token == JsonToken.FIELD_NAME ? in.currentName() : "";
                if (name.equals("@context")) {
                    out.writeFieldName(name);
                    in.nextToken();
                    context(in, out, 0);
                } else if (name.equals("@import")) {
                    in.nextToken();
                    missing.accept(in.getText());
                    in.skipChildren();
                } else {
                    out.copyCurrentEvent(in);
                }
            }
        }
        return text.toByteArray();
    }

    private void context(JsonParser in, JsonGenerator out, int depth) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            out.writeRawValue(resolved(in.getText(), depth));
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
            out.writeStartArray();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                context(in, out, depth);
            }
            out.writeEndArray();
        } else if (in.currentToken() == JsonToken.START_OBJECT) {
            definitions(in, out, depth);
        } else {
            out.copyCurrentEvent(in);
        }
    }

    private void definitions(JsonParser in, JsonGenerator out, int depth) throws IOException {
        out.writeStartObject();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (name.equals("@import")) {
                missing.accept(in.getText());
                in.skipChildren();
            } else {
                out.writeFieldName(name);
                if (name.equals("@context") || in.currentToken() == JsonToken.START_OBJECT) {
                    context(in, out, depth);
                } else {
                    out.copyCurrentStructure(in);
                }
            }
        }
        out.writeEndObject();
    }

    private String resolved(String address, int depth) throws IOException {
        Optional<byte[]> given = depth > 9 ? Optional.empty() : uri(address).flatMap(loader);
        if (given.isPresent()) {
            return contextOf(given.get(), depth + 1);
        }
        if (Context.isOfficial(address)) {
            return Context.JSON;
        }
        missing.accept(address);
        return "{}";
    }

    /** The value of the member {@code @context} of a document, itself with nothing left to fetch. */
    private String contextOf(byte[] document, int depth) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonParser in = JSON.createParser(new String(document, StandardCharsets.UTF_8));
                JsonGenerator out = JSON.createGenerator(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = in.currentName().equals("@context");
                in.nextToken();
                if (wanted) {
                    context(in, out, depth);
                    break;
                }
                in.skipChildren();
            }
        }
        return text.toString().isEmpty() ? "{}" : text.toString();
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (java.net.URISyntaxException bad) {
            return Optional.empty();
        }
    }
}
