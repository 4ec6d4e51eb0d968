// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.outbox.OutboxEntry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;

/** Messages of an outbox for programs, in the form of {@code outbox-report-1.0.schema.json}. */
final class OutboxJson {

    private static final String SCHEMA = "urn:vienreiz:outbox-report:1.0";

    private final Session session;

    OutboxJson(Session session) {
        this.session = session;
    }

    /** Prints messages, with the content of those of which it is given. */
    void print(List<OutboxEntry> entries, Function<MessageId, Optional<OutgoingMessage>> content) throws IOException {
        JsonGenerator json = JsonOut.to(session.out());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", ProgramVersion.number());
        json.writeStringField("language", session.language().code());
        json.writeArrayFieldStart("messages");
        for (OutboxEntry entry : entries) {
            message(json, entry, content.apply(entry.id()));
        }
        json.writeEndArray();
        json.writeEndObject();
        JsonOut.end(json);
    }

    private void message(JsonGenerator json, OutboxEntry entry, Optional<OutgoingMessage> content) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id().value());
        json.writeStringField("state", word(entry.state()));
        json.writeStringField("address", entry.address().value());
        optional(json, "case", entry.caseId());
        json.writeNumberField("attempts", entry.attempts());
        json.writeNumberField("bytes", entry.bodyBytes());
        json.writeStringField("enqueuedAt", entry.enqueuedAt().toString());
        if (!entry.state().isFinished()) {
            json.writeStringField("nextAttempt", entry.nextAttempt().toString());
        }
        optional(json, "replaces", entry.replaces().map(MessageId::value));
        optional(json, "ticket", entry.ticket());
        optional(json, "preview", entry.preview().map(Object::toString));
        if (entry.fault().isPresent()) {
            fault(json, entry.fault().get());
        }
        if (content.isPresent()) {
            json.writeStringField("contentType", content.get().contentType());
            json.writeBinaryField("body", content.get().body());
        }
        json.writeEndObject();
    }

    private void fault(JsonGenerator json, Fault fault) throws IOException {
        json.writeObjectFieldStart("fault");
        json.writeStringField("origin", word(fault.origin()));
        json.writeStringField("code", fault.code());
        json.writeStringField("rawCode", fault.rawCode());
        json.writeStringField("reference", fault.reference());
        json.writeStringField("text", fault.text(session.language()));
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
