// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.preview;

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

/**
 * The way to a {@link PreviewServer}. Asking tells where the person looks, or that the answer is on its way; the answer itself
 * comes to an {@link AnswerPort}.
 */
public final class PreviewBinding implements BusBinding {

    private static final Capabilities CAPABILITIES = new Capabilities(PreviewServer.LARGEST, true, true);

    private final URI bus;
    private final URI replyTo;
    private final Wire wire;

    /**
     * Makes a binding; nothing is connected yet.
     *
     * @param bus where the server is
     * @param replyTo where answers shall come
     * @param clock tells how far deadlines are away
     */
    public PreviewBinding(URI bus, URI replyTo, Clock clock) {
        this.bus = bus;
        this.replyTo = replyTo;
        this.wire = new Wire(clock);
    }

    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        Optional<Fault> refused = Checks.refuse(message, CAPABILITIES.maxBodyBytes());
        if (refused.isPresent()) {
            return new Outcome.Rejected<>(id, refused.get());
        }
        Map<String, String> headers =
                Map.of("Content-Type", message.contentType(), PreviewServer.REPLY_TO, replyTo.toString());
        End end = wire.call("POST", bus.resolve("/requests"), id, headers, message.body(), deadline);
        if (end instanceof End.NotLeft notLeft) {
            return new Outcome.NotSent<>(id, notLeft.fault(), wire.now());
        }
        if (end instanceof End.Uncertain uncertain) {
            return new Outcome.InDoubt<>(id, uncertain.fault());
        }
        int status = ((End.Answered) end).status();
        return switch (status) {
            case 202 -> new Outcome.InDoubt<>(id, new Fault(Origin.BUS, ACCEPTED, ACCEPTED, id.value()));
            case 409 -> new Outcome.Rejected<>(id, Fault.of(Origin.BUS, "bus.id_reused"));
            case 503 -> new Outcome.NotSent<>(id, Fault.of(Origin.BUS, "bus.busy"), wire.now());
            default -> new Outcome.InDoubt<>(id, Fault.of(Origin.BUS, "bus.http_" + status));
        };
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        MessageId id = question.messageId();
        End end = wire.call("GET", bus.resolve("/requests/" + id), id, Map.of(), new byte[0], deadline);
        if (end instanceof End.NotLeft notLeft) {
            return new Inquiry.NotAnswered(notLeft.fault());
        }
        if (end instanceof End.Uncertain uncertain) {
            return new Inquiry.NotAnswered(uncertain.fault());
        }
        End.Answered answered = (End.Answered) end;
        return switch (answered.status()) {
            case 202 -> new Inquiry.InProgress();
            case 300 -> new Inquiry.AwaitsPerson(bus.resolve("/preview/" + id));
            case 404 -> new Inquiry.Unknown();
            case 422 -> new Inquiry.Refused(Fault.of(Origin.PROVIDER, "provider.refused"));
            default -> new Inquiry.NotAnswered(Fault.of(Origin.BUS, "bus.http_" + answered.status()));
        };
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
