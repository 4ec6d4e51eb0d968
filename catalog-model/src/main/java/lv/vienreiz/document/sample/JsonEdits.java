// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a text in JSON: members that are put in or left out. What is put where nothing stands comes last in its part, or
 * in its list where the index is {@code -}. Immutable.
 */
public final class JsonEdits {

    private static final JsonEdits NONE = new JsonEdits(Map.of());

    private final Map<String, Optional<String>> edits;

    private JsonEdits(Map<String, Optional<String>> edits) {
        this.edits = edits;
    }

    /**
     * No changes.
     *
     * @return edits that change nothing
     */
    public static JsonEdits none() {
        return NONE;
    }

    /**
     * Puts a value in, in place of what stands there.
     *
     * @param pointer where, as a JSON Pointer; the part that holds it is there
     * @param json the value
     * @return these changes and that
     */
    public JsonEdits put(String pointer, String json) {
        return with(pointer, Optional.of(json));
    }

    /**
     * Leaves a value out.
     *
     * @param pointer where, as a JSON Pointer
     * @return these changes and that
     */
    public JsonEdits remove(String pointer) {
        return with(pointer, Optional.empty());
    }

    private JsonEdits with(String pointer, Optional<String> value) {
        Map<String, Optional<String>> more = new LinkedHashMap<>(edits);
        more.put(pointer, value);
        return new JsonEdits(more);
    }

    /**
     * Changes a text.
     *
     * @param json one JSON value
     * @return the changed value
     * @throws UncheckedIOException if the text is no JSON
     */
    public String in(String json) {
        StringWriter text = new StringWriter();
        JsonFactory factory = new JsonFactory();
        try (JsonParser parser = factory.createParser(json);
                JsonGenerator out = factory.createGenerator(text)) {
            parser.nextToken();
            copy(parser, out, "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    private void copy(JsonParser parser, JsonGenerator out, String path) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> left = below(path);
            out.writeStartObject();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                member(parser, out, path + "/" + name, name, left);
            }
            for (String pointer : left) {
                put(out, pointer, pointer.substring(path.length() + 1));
            }
            out.writeEndObject();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            out.writeStartArray();
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                member(parser, out, path + "/" + i, null, Set.of());
            }
            put(out, path + "/-", null);
            out.writeEndArray();
        } else {
            out.copyCurrentEvent(parser);
        }
    }

    private void member(JsonParser parser, JsonGenerator out, String path, @Nullable String name, Set<String> left)
            throws IOException {
        if (edits.containsKey(path)) {
            parser.skipChildren();
            put(out, path, name);
            if (name != null) {
                left.remove(path);
            }
            return;
        }
        if (name != null) {
            out.writeFieldName(name);
        }
        copy(parser, out, path);
    }

    private void put(JsonGenerator out, String pointer, @Nullable String name) throws IOException {
        Optional<String> value = edits.getOrDefault(pointer, Optional.empty());
        if (value.isPresent()) {
            if (name != null) {
                out.writeFieldName(name);
            }
            out.writeRawValue(value.get());
        }
    }

    /** The edits of members of a part. */
    private Set<String> below(String path) {
        Set<String> below = new LinkedHashSet<>();
        for (String pointer : edits.keySet()) {
            if (pointer.startsWith(path + "/") && pointer.indexOf('/', path.length() + 1) < 0) {
                below.add(pointer);
            }
        }
        return below;
    }
}
