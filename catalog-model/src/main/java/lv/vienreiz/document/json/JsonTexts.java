// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pieces of JSON as text. */
public final class JsonTexts {

    private JsonTexts() {}

    /**
     * Copies the value at which a parser stands.
     *
     * @param parser the parser, at the first token of a value; afterwards at its last
     * @return the value as compact JSON, its numbers as they were written, what XML cannot hold as an escape
     * @throws IOException if the input is broken
     */
    static String copy(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonForm.FACTORY.createGenerator(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return escaped(text.toString());
    }

    /** Escapes lone surrogates and the two last characters of the plane, which can stand in strings only. */
    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int point = json.codePointAt(i);
            if (point >= 0xD800 && point <= 0xDFFF || point == 0xFFFE || point == 0xFFFF) {
                text.append("\\u").append(Integer.toHexString(point).toUpperCase(Locale.ROOT));
            } else {
                text.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return text.length() == json.length() ? json : text.toString();
    }

    /** Finds the XML element that a JSON value carries as text: an object of one member, which is a string. */
    static Optional<String> element(String json) throws IOException {
        if (!json.startsWith("{\"" + JsonWriter.XML_MEMBER + "\":\"")) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonForm.FACTORY.createParser(json)) {
            parser.nextToken();
            parser.nextFieldName();
            String element = parser.nextTextValue();
            return parser.nextToken() == JsonToken.END_OBJECT ? Optional.ofNullable(element) : Optional.empty();
        }
    }

    /**
     * Brings a JSON value into its canonical form.
     *
     * @param text any text
     * @return the value as compact JSON, or nothing where the text is not exactly one value
     */
    public static Optional<String> canonical(String text) {
        try (JsonParser parser = JsonForm.FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            String json = copy(parser);
            return parser.nextToken() == null ? Optional.of(json) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
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
