// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.sections;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.wire.Checks;
import lv.vienreiz.sample.wire.Wire;
import lv.vienreiz.sample.wire.Wire.End;

/**
 * The way to a {@link SectionsServer}. An attempt goes on where the last one broke off; until the last request of an upload
 * nothing can have happened, so that a break before it leaves the message not sent.
 */
public final class SectionsBinding implements BusBinding {

    private static final Capabilities CAPABILITIES = new Capabilities(SectionsServer.LARGEST, true, true);

    private final URI bus;
    private final Wire wire;

    /**
     * Makes a binding; nothing is connected yet.
     *
     * @param bus where the server is
     * @param clock tells how far deadlines are away
     */
    public SectionsBinding(URI bus, Clock clock) {
        this.bus = bus;
        this.wire = new Wire(clock);
    }

    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        Optional<Fault> refused = Checks.refuse(message, CAPABILITIES.maxBodyBytes());
        if (refused.isPresent()) {
            return new Outcome.Rejected<>(id, refused.get());
        }
        Optional<Outcome<Answer>> broken = upload(message, deadline);
        if (broken.isPresent()) {
            return broken.get();
        }
        End end = call("POST", id, "/" + SectionsServer.digest(message.body()), new byte[0], deadline);
        if (end instanceof End.Uncertain uncertain) {
            return new Outcome.InDoubt<>(id, uncertain.fault());
        }
        if (end instanceof End.Answered answered) {
            return ended(id, answered);
        }
        return unsent(id, end);
    }

    private Outcome<Answer> ended(MessageId id, End.Answered answered) {
        Fault fault = Fault.of(Origin.PROVIDER, "provider.http_" + answered.status());
        return switch (answered.status()) {
            case 200 -> new Outcome.Delivered<>(id, new Answer(answered.contentType(), answered.body(), ""));
            case 503 -> new Outcome.NotSent<>(id, fault, wire.now());
            case 409 -> new Outcome.Rejected<>(id, Fault.of(Origin.BUS, "bus.id_reused"));
            case 422 -> new Outcome.Rejected<>(id, fault);
            default -> new Outcome.InDoubt<>(id, fault);
        };
    }

    /** Brings the whole body to the bus, from where it broke off; gives how it ended if it did not come to its end. */
    private Optional<Outcome<Answer>> upload(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        byte[] body = message.body();
        End told = call("PUT", id, "", new byte[0], deadline);
        while (told instanceof End.Answered answered && answered.status() == 200) {
            int offset = Integer.parseInt(answered.text());
            if (offset >= body.length) {
                return Optional.empty();
            }
            int end = Math.min(body.length, offset + SectionsServer.SECTION);
            told = call("PATCH", id, "/" + offset, Arrays.copyOfRange(body, offset, end), deadline);
        }
        return Optional.of(unsent(id, told));
    }

    private Outcome<Answer> unsent(MessageId id, End end) {
        Fault fault = end instanceof End.NotLeft notLeft
                ? notLeft.fault()
                : end instanceof End.Uncertain uncertain
                        ? uncertain.fault()
                        : Fault.of(Origin.BUS, "bus.http_" + ((End.Answered) end).status());
        return new Outcome.NotSent<>(id, fault, wire.now());
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        End end = call("GET", question.messageId(), "", new byte[0], deadline);
        if (end instanceof End.NotLeft notLeft) {
            return new Inquiry.NotAnswered(notLeft.fault());
        }
        if (end instanceof End.Uncertain uncertain) {
            return new Inquiry.NotAnswered(uncertain.fault());
        }
        End.Answered answered = (End.Answered) end;
        return switch (answered.status()) {
            case 200 -> new Inquiry.Executed(new Answer(answered.contentType(), answered.body(), ""));
            case 202 -> new Inquiry.InProgress();
            // an upload that did not end has had no effect, and goes on with the next attempt
            case 206, 404 -> new Inquiry.Unknown();
            case 422 -> new Inquiry.Refused(Fault.of(Origin.PROVIDER, "provider.refused"));
            default -> new Inquiry.NotAnswered(Fault.of(Origin.BUS, "bus.http_" + answered.status()));
        };
    }

    private End call(String method, MessageId id, String below, byte[] body, Instant deadline) {
        return wire.call(method, bus.resolve("/uploads/" + id + below), id, Map.of(), body, deadline);
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public void close() {
        wire.close();
    }
}
