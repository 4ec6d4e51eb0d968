// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.exchange.watch.ConnectionCounts;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way over X-Road to the message resource of a service: {@code PUT} and {@code GET
 * /r1/{service}/messages/{messageId}}.
 *
 * <p>The files of a message go first, each to {@code …/attachments/{digest}}: they have no effect until the message comes.
 *
 * <p>Each call makes one attempt. Only when a security server provably passed nothing on is the next one tried, as part of
 * the same attempt. Safe for use by several threads; costly to make.
 */
public final class XRoadBinding implements BusBinding {

    private static final Logger LOG = LoggerFactory.getLogger(XRoadBinding.class);

    private final Caller caller;
    private final Road road;
    private final Preflight preflight;
    private final Clock clock;
    private final PutAnswers putAnswers;

    XRoadBinding(Caller caller, Road road, Preflight preflight, Clock clock) {
        this.caller = caller;
        this.road = road;
        this.preflight = preflight;
        this.clock = clock;
        this.putAnswers = new PutAnswers(clock);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Blocks until the end. The address must be an {@link XRoadServiceId}.
     */
    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        Optional<XRoadServiceId> address =
                XRoadServiceId.tryParse(message.address().value());
        if (address.isEmpty()) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, Preflight.BAD_ADDRESS));
        }
        XRoadServiceId service = address.get();
        Optional<String> refusal = preflight.refusal(message, service);
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, refusal.get()));
        }
        for (OutgoingFile file : message.files()) {
            Outcome<Answer> sent = sendFile(service, message, file, deadline);
            if (!(sent instanceof Outcome.Delivered)) {
                return sent;
            }
        }
        return road.send(
                server -> caller.put(server, service, message),
                deadline,
                (result, server) -> told(putAnswers.read(result, id), service, server),
                Sign::of);
    }

    private Outcome<Answer> sendFile(
            XRoadServiceId service, OutgoingMessage message, OutgoingFile file, Instant deadline) {
        return road.send(
                server -> caller.putFile(server, service, message, file),
                deadline,
                (result, server) -> FileAnswers.sent(result, message.messageId(), clock.instant()),
                Sign::of);
    }

    @Override
    public Optional<Fault> fetch(WantedFile file, Sink sink, Instant deadline) {
        Optional<XRoadServiceId> service =
                XRoadServiceId.tryParse(file.address().value());
        if (service.isEmpty()) {
            return Optional.of(Fault.of(Origin.CLIENT, Preflight.BAD_ADDRESS));
        }
        return road.fetch(
                server -> caller.getFile(server, service.get(), file.messageId(), file.digest()),
                deadline,
                new AnswerPlace(sink::open, file.most()),
                result -> FileAnswers.fetched(result, file.messageId()));
    }

    private static Outcome<Answer> told(Outcome<Answer> outcome, XRoadServiceId service, URI server) {
        if (LOG.isDebugEnabled()) {
            String told = outcome.fold(
                    d -> "delivered, request " + d.answer().reference(),
                    r -> "rejected, " + r.fault(),
                    n -> "not sent, " + n.fault(),
                    i -> "in doubt, " + i.fault());
            LOG.debug("Message {} to {} by {}: {}", outcome.messageId(), service, server.getAuthority(), told);
        }
        return outcome;
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        MessageId messageId = question.messageId();
        Optional<XRoadServiceId> service =
                XRoadServiceId.tryParse(question.address().value());
        if (service.isEmpty()) {
            return new Inquiry.NotAnswered(Fault.of(Origin.CLIENT, Preflight.BAD_ADDRESS));
        }
        return road.send(
                server -> caller.get(server, service.get(), messageId),
                deadline,
                (CallResult result, URI server) -> GetAnswers.read(result, messageId, clock.instant()),
                Sign::of);
    }

    /**
     * Sends a request of any form to any service and waits for its end: one attempt, and no other security server once
     * something may have left.
     *
     * @param request the request
     * @param deadline when to give up
     * @return how it ended; never thrown
     */
    public RawResult exchange(RawRequest request, Instant deadline) {
        if (request.body().map(body -> body.length()).orElse(0L) > preflight.maxBodyBytes()) {
            return new RawResult.NotLeft(Fault.of(Origin.CLIENT, Preflight.TOO_LARGE), false);
        }
        return road.send(
                server -> caller.raw(server, request),
                deadline,
                (CallResult result, URI server) -> RawAnswers.read(result, request.messageId()),
                Sign::of);
    }

    /**
     * What the bus tells of itself: its members, their services, and how these are described.
     *
     * @return the metaservices over the connections of this binding
     */
    public Metaservices metaservices() {
        return new Metaservices(this, road);
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(preflight.maxBodyBytes(), true, true);
    }

    /**
     * Reads the key and the trusted certificates anew, after their files were replaced. Calls under way end on their old
     * connections.
     *
     * @throws IllegalArgumentException if a file cannot be used; the keys in use stay in use
     */
    public void renewKeys() {
        road.transport().renewKeys();
    }

    /**
     * The number of calls that hold a connection now.
     *
     * @return 0 when nothing is under way
     */
    public int leasedConnections() {
        return road.transport().leasedConnections();
    }

    /**
     * Counts the connections to the security servers, for a gauge.
     *
     * @return how many are in use, idle and waited for now
     */
    public ConnectionCounts connections() {
        return road.transport().connections();
    }

    /** Cuts every call under way; what had left by then is in doubt. */
    @Override
    public void close() {
        road.transport().close();
    }
}
