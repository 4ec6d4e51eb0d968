// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON documents made in memory. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What writes a document. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private Json() {}

    static byte[] document(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * A problem document of RFC 9457.
     *
     * @param type the kind of problem, a URI
     * @param title what is wrong
     * @param status the HTTP status
     * @return the document in UTF-8
     */
    public static byte[] problem(String type, String title, int status) {
        return document(out -> {
            out.writeStartObject();
            out.writeStringField("type", type);
            out.writeStringField("title", title);
            out.writeNumberField("status", status);
            out.writeEndObject();
        });
    }
}
