// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/** One message, a server that answers as told, and how the binding understood it. */
final class Talk {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    static final MessageId ID = new MessageId("3f8c1e52-0d7a-4b8e-9c65-2a1d90b7e4f1");
    static final SubsystemId CLIENT = SubsystemId.parse("LV/GOV/90000069281/portal");
    static final Address ADDRESS = new Address("LV/GOV/90009115209/burial/applications");
    static final String BODY = "{\"secret\":\"Zuzanna Izdomātā\"}";

    private static final Instant DEADLINE = NOW.plus(Duration.ofSeconds(20));

    private Talk() {}

    /** An answer that names our message, as X-Road's do. */
    static RawServer.Script named(int status, String headers, String body) {
        return line -> line.answer(status, headers + "X-Road-Id: " + ID + "\r\n", body);
    }

    /** A failure of X-Road itself. */
    static RawServer.Script failed(int status, String code, String text) {
        return line -> line.answer(
                status,
                "X-Road-Error: " + code + "\r\nContent-Type: application/json\r\n",
                "{\"type\":\"" + code + "\",\"message\":\"" + text
                        + "\",\"detail\":\"0b4d1c9a-77f1-4a3e-8f59-6b2f4c1d2e3a\"}");
    }

    static XRoad.Builder at(URI server) {
        return XRoad.at(server, CLIENT).clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static OutgoingMessage message(Optional<String> caseId) {
        return new OutgoingMessage(
                ID, ADDRESS, "application/json", BODY.getBytes(StandardCharsets.UTF_8), caseId, Optional.empty());
    }

    static Outcome<Answer> send(XRoadBinding binding) {
        return binding.send(message(Optional.empty()), DEADLINE);
    }

    /** Sends to an address by the real clock. */
    static Outcome<Answer> soon(XRoadBinding binding, Address address) {
        return binding.send(
                new OutgoingMessage(ID, address, "application/json", new byte[0], Optional.empty(), Optional.empty()),
                Instant.now().plusSeconds(20));
    }

    static Inquiry ask(XRoadBinding binding) {
        return binding.ask(new Question(ID, ADDRESS, ""), DEADLINE);
    }

    static Outcome<Answer> send(RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.answering(script);
                XRoadBinding binding = at(server.uri()).build()) {
            Outcome<Answer> outcome = send(binding);
            requireNothingLeased(binding);
            return outcome;
        }
    }

    static Inquiry ask(RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.answering(script);
                XRoadBinding binding = at(server.uri()).build()) {
            Inquiry inquiry = ask(binding);
            requireNothingLeased(binding);
            return inquiry;
        }
    }

    private static void requireNothingLeased(XRoadBinding binding) {
        if (binding.leasedConnections() != 0) {
            throw new AssertionError("A connection leaked");
        }
    }

    /** Kind and code, such as {@code in doubt provider.http_500}; a time where there is one. */
    static String told(Outcome<Answer> outcome) {
        return outcome.fold(
                delivered -> "delivered",
                rejected -> "rejected " + rejected.fault().code(),
                notSent -> "not sent for "
                        + Duration.between(NOW, notSent.nextAttempt()).toSeconds() + " s "
                        + notSent.fault().code(),
                inDoubt -> "in doubt " + inDoubt.fault().code());
    }

    static String told(Inquiry inquiry) {
        if (inquiry instanceof Inquiry.NotAnswered notAnswered) {
            return "not answered " + notAnswered.fault().code();
        }
        if (inquiry instanceof Inquiry.Refused refused) {
            return "refused " + refused.fault().code();
        }
        return inquiry.getClass().getSimpleName();
    }
}
