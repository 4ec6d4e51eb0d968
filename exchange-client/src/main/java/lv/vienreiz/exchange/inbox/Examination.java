// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.text.Language;

/** What is checked of a message before a handler sees it. */
final class Examination {

    /** JSON or XML, also of a more special kind, with parameters or without. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(application/(json|xml|[a-z0-9.+-]+\\+(json|xml))|text/xml)\\s*(;.*)?");

    private final Callers callers;
    private final Admission admission;
    private final Duration retention;
    private final Duration clockSkew;

    Examination(Callers callers, Admission admission, Duration retention, Duration clockSkew) {
        this.callers = callers;
        this.admission = admission;
        this.retention = retention;
        this.clockSkew = clockSkew;
    }

    /** A message on its way to a handler. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Incoming(Caller caller, MessageId id, Headers headers, byte[] body, OffsetDateTime at) {

        Language language() {
            return language(headers);
        }

        static Language language(Headers headers) {
            return headers.all("Accept-Language").stream()
                            .findFirst()
                            .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("lv"))
                            .isPresent()
                    ? Language.LATVIAN
                    : Language.ENGLISH;
        }

        WrittenForm form() {
            return contentType().split(";", 2)[0].strip().endsWith("xml") ? WrittenForm.XML : WrittenForm.JSON;
        }

        private String contentType() {
            return headers.only("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        }
    }

    Examined examine(Incoming incoming, Handlers handlers) {
        if (!DOCUMENT.matcher(incoming.contentType()).matches()) {
            return Trouble.of(Problem.MEDIA_TYPE);
        }
        Reading<?> reading = Documents.read(incoming.body());
        Optional<?> found = reading.found();
        if (found.isEmpty() || reading.findings().hasErrors()) {
            return Trouble.of(reading.findings());
        }
        if (!(found.get() instanceof Message message)) {
            return Trouble.of(Problem.KIND_NOT_TAKEN, Map.of("kind", "-"));
        }
        Optional<MessageKind<?, ?>> kind = MessageKind.of(message);
        if (kind.isEmpty()) {
            return Trouble.of(Problem.KIND_NOT_TAKEN, Map.of("kind", "-"));
        }
        return trouble(incoming, message.envelope())
                .<Examined>map(trouble -> trouble)
                .orElseGet(() -> admitted(incoming, message, kind.get(), handlers));
    }

    private Optional<Trouble> trouble(Incoming incoming, Envelope envelope) {
        if (!envelope.messageId().equals(incoming.id())) {
            return Optional.of(Trouble.of(Problem.IDS_DIFFER));
        }
        if (!callers.speaksFor(incoming.caller(), envelope.sender())) {
            return Optional.of(Trouble.of(
                    Problem.SENDER_IS_ANOTHER,
                    Map.of(
                            "system",
                            incoming.caller().system(),
                            "sender",
                            envelope.sender().value())));
        }
        if (envelope.sentAt().isAfter(incoming.at().plus(clockSkew))) {
            return Optional.of(Trouble.of(Problem.SENT_IN_THE_FUTURE));
        }
        // an older message may have been forgotten, and would take effect again
        return envelope.sentAt().plus(retention).minus(clockSkew).isAfter(incoming.at())
                ? Optional.empty()
                : Optional.of(Trouble.of(Problem.TOO_OLD, Map.of("days", Long.toString(retention.toDays()))));
    }

    private <Q extends Message, A extends Message> Examined admitted(
            Incoming incoming, Message message, MessageKind<Q, A> kind, Handlers handlers) {
        Envelope envelope = message.envelope();
        Arrival arrival = new Arrival(incoming.caller(), envelope.sender(), envelope.receiver(), kind);
        if (admission.judge(arrival) instanceof Ruling.Refused refused) {
            return Trouble.of(Problem.NOT_PERMITTED, refused.reason()).of(arrival);
        }
        return handlers.find(kind)
                .<Examined>map(handler -> new Task<>(
                        kind,
                        handler,
                        new Received<>(kind.message().cast(message), incoming.caller(), incoming.at()),
                        incoming.form(),
                        incoming.language()))
                .orElseGet(() -> Trouble.of(Problem.KIND_NOT_TAKEN, Map.of("kind", kind.name()))
                        .of(arrival));
    }
}
