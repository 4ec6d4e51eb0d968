// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.polling;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
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

/** The way to a {@link PollingServer}: sending ends with its ticket, asking fetches, release disposes. */
public final class PollingBinding implements BusBinding {

    private static final Capabilities CAPABILITIES = new Capabilities(PollingServer.LARGEST, true, true);

    private final URI bus;
    private final Wire wire;

    /**
     * Makes a binding; nothing is connected yet.
     *
     * @param bus where the server is
     * @param clock tells how far deadlines are away
     */
    public PollingBinding(URI bus, Clock clock) {
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
        Map<String, String> headers = Map.of(
                "Content-Type",
                message.contentType(),
                "Destination",
                message.address().value());
        End end = wire.call("POST", bus.resolve("/submit"), id, headers, message.body(), deadline);
        if (end instanceof End.NotLeft notLeft) {
            return new Outcome.NotSent<>(id, notLeft.fault(), wire.now());
        }
        if (end instanceof End.Uncertain uncertain) {
            return new Outcome.InDoubt<>(id, uncertain.fault());
        }
        End.Answered answered = (End.Answered) end;
        return switch (answered.status()) {
            case 202 -> new Outcome.InDoubt<>(id, new Fault(Origin.BUS, ACCEPTED, ACCEPTED, answered.text()));
            case 409 -> new Outcome.Rejected<>(id, Fault.of(Origin.BUS, "bus.id_reused"));
            case 429, 503 -> new Outcome.NotSent<>(id, Fault.of(Origin.BUS, "bus.busy"), wire.now());
            default -> new Outcome.InDoubt<>(id, Fault.of(Origin.BUS, "bus.http_" + answered.status()));
        };
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        End end = call("GET", "/fetch/", question, deadline);
        if (end instanceof End.NotLeft notLeft) {
            return new Inquiry.NotAnswered(notLeft.fault());
        }
        if (end instanceof End.Uncertain uncertain) {
            return new Inquiry.NotAnswered(uncertain.fault());
        }
        End.Answered answered = (End.Answered) end;
        return switch (answered.status()) {
            case 200 -> new Inquiry.Executed(new Answer(answered.contentType(), answered.body(), ticket(question)));
            case 202 -> new Inquiry.InProgress();
            case 404 -> new Inquiry.Unknown();
            case 422 -> new Inquiry.Refused(Fault.of(Origin.PROVIDER, "provider.refused"));
            default -> new Inquiry.NotAnswered(Fault.of(Origin.BUS, "bus.http_" + answered.status()));
        };
    }

    @Override
    public boolean release(Question question, Instant deadline) {
        return call("POST", "/dispose/", question, deadline) instanceof End.Answered answered
                && answered.status() == 200;
    }

    private End call(String method, String path, Question question, Instant deadline) {
        if (!Checks.isDestination(question.address())) {
            return new End.NotLeft(Fault.of(Origin.CLIENT, "client.bad_address"));
        }
        return wire.call(
                method, bus.resolve(path + ticket(question)), question.messageId(), Map.of(), new byte[0], deadline);
    }

    /** The ticket that was given out, or the one that follows from the message's id where it got lost. */
    private static String ticket(Question question) {
        return question.reference().matches("T-[0-9a-f-]{36}")
                ? question.reference()
                : PollingServer.ticket(question.messageId().value());
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
