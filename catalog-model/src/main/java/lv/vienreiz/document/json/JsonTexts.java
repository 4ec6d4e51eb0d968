// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;
import org.jspecify.annotations.Nullable;

/** Pieces of JSON as text. */
public final class JsonTexts {

    private JsonTexts() {}

    /**
     * Copies the value at which a parser stands.
     *
     * @param parser the parser, at the first token of a value; afterwards at its last
     * @return the value as compact JSON, its numbers as they were written
     * @throws IOException if the input is broken
     */
    static String copy(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonForm.FACTORY.createGenerator(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    /** Tells an XML element that was carried through JSON from JSON. */
    static Opaque opaque(String json) throws IOException {
        String start = "{\"" + JsonWriter.XML_MEMBER + "\":";
        if (!json.startsWith(start)) {
            return new Opaque(WrittenForm.JSON, json);
        }
        try (JsonParser parser = JsonForm.FACTORY.createParser(json.substring(start.length(), json.length() - 1))) {
            String element = parser.nextTextValue();
            return element == null || parser.nextToken() != null
                    ? new Opaque(WrittenForm.JSON, json)
                    : new Opaque(WrittenForm.XML, element);
        }
    }

    /**
     * Checks that a text is one JSON value.
     *
     * @param json any text
     * @throws IllegalArgumentException if it is not
     */
    public static void requireValue(String json) {
        try (JsonParser parser = JsonForm.FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            parser.skipChildren();
            if (first == null || parser.nextToken() != null) {
                throw new IllegalArgumentException("Expected exactly one JSON value");
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException("Not JSON", broken);
        }
    }

    /**
     * Names what a token begins, without its value.
     *
     * @param token a token
     * @return a word of JSON
     */
    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "?";
        }
        return switch (token) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> "\"…\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "123";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }
}
