// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.vienreiz.emulator.Exchange;

/** What a bus has seen as JSON, without personal data. */
final class Recordings {

    private static final JsonFactory JSON = new JsonFactory();

    @FunctionalInterface
    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private Recordings() {}

    static byte[] exchanges(List<Exchange> exchanges) {
        return document(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("exchanges");
            for (Exchange exchange : exchanges) {
                write(exchange, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void write(Exchange exchange, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("at", exchange.at().toString());
        out.writeStringField("method", exchange.method());
        if (exchange.service().isPresent()) {
            out.writeStringField("service", exchange.service().get());
        }
        out.writeStringField("path", exchange.shownPath());
        if (exchange.client().isPresent()) {
            out.writeStringField("client", exchange.client().get());
        }
        out.writeStringField("messageId", exchange.shownMessageId());
        out.writeStringField("requestId", exchange.requestId());
        if (exchange.fault().isPresent()) {
            out.writeStringField("fault", exchange.fault().get());
        }
        out.writeBooleanField("tookEffect", exchange.tookEffect());
        if (exchange.status().isPresent()) {
            out.writeNumberField("status", exchange.status().getAsInt());
        }
        out.writeStringField("answered", exchange.answered().name().toLowerCase(java.util.Locale.ROOT));
        out.writeEndObject();
    }

    /** Counts by message; those whose identity may be personal data are counted together as {@code *}. */
    static byte[] effects(List<Exchange> exchanges) {
        Map<String, Integer> counts = new TreeMap<>();
        exchanges.stream()
                .filter(Exchange::tookEffect)
                .forEach(exchange -> counts.merge(exchange.shownMessageId(), 1, Integer::sum));
        return document(out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("effects");
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                out.writeNumberField(count.getKey(), count.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    static byte[] texts(String member, List<String> texts) {
        return document(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart(member);
            for (String text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static byte[] document(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written", impossible);
        }
        return bytes.toByteArray();
    }
}
