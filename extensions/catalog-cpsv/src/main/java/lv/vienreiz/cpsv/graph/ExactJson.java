// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;

/** JSON values copied with every digit of their numbers, in ASCII alone: half a character cannot stand in RDF. */
final class ExactJson {

    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ExactJson() {}

    /** The value at which a parser stands, which then stands at its end. */
    static String value(JsonParser in) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = ASCII.createGenerator(text)) {
            copy(in, out);
        }
        return text.toString();
    }

    /** A name, quoted. */
    static String name(String name) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = ASCII.createGenerator(text)) {
            out.writeString(name);
        }
        return text.toString();
    }

    private static void copy(JsonParser in, JsonGenerator out) throws IOException {
        int depth = 0;
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            if (token.isNumeric()) {
                out.writeRawValue(in.getText());
            } else {
                out.copyCurrentEvent(in);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }
}
