// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.HttpTransport;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way over X-Road to the message resource of a service: {@code PUT} and {@code GET
 * /r1/{service}/messages/{messageId}}.
 *
 * <p>Each call makes one attempt. Only when a security server provably passed nothing on is the next one tried, as part of
 * the same attempt. Safe for use by several threads; costly to make.
 */
public final class XRoadBinding implements BusBinding {

    private static final Logger LOG = LoggerFactory.getLogger(XRoadBinding.class);

    /** By default a security server refuses bodies over 10 MiB, because it could not log them. */
    private static final long MAX_BODY_BYTES = 10L * 1024 * 1024;

    private final Caller caller;
    private final SecurityServers servers;
    private final HttpTransport transport;
    private final PutAnswers putAnswers;

    XRoadBinding(Caller caller, SecurityServers servers, HttpTransport transport, Clock clock) {
        this.caller = caller;
        this.servers = servers;
        this.transport = transport;
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
        Optional<XRoadServiceId> service =
                XRoadServiceId.tryParse(message.address().value());
        if (service.isEmpty()) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.bad_address"));
        }
        if (message.body().length > MAX_BODY_BYTES) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.too_large"));
        }
        Outcome<Answer> first = null;
        for (URI server : servers.inOrder()) {
            Outcome<Answer> outcome = send(server, service.get(), message, deadline);
            if (!(outcome instanceof Outcome.NotSent<Answer> notSent) || !isServersOwn(notSent.fault())) {
                servers.worked(server);
                return outcome;
            }
            servers.failed(server);
            first = first == null ? outcome : first;
        }
        return first == null ? new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.bad_address")) : first;
    }

    private Outcome<Answer> send(URI server, XRoadServiceId service, OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        Outcome<Answer> outcome;
        try {
            outcome = putAnswers.read(transport.call(caller.put(server, service, message), deadline), id);
        } catch (IllegalArgumentException e) {
            outcome = new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.bad_content_type"));
        }
        if (LOG.isDebugEnabled()) {
            String told = outcome.fold(
                    d -> "delivered, request " + d.answer().reference(),
                    r -> "rejected, " + r.fault(),
                    n -> "not sent, " + n.fault(),
                    i -> "in doubt, " + i.fault());
            LOG.debug("Message {} to {} by {}: {}", id, service, server.getAuthority(), told);
        }
        return outcome;
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        MessageId messageId = question.messageId();
        Optional<XRoadServiceId> service =
                XRoadServiceId.tryParse(question.address().value());
        Inquiry last = new Inquiry.NotAnswered(Fault.of(Origin.CLIENT, "client.bad_address"));
        if (service.isEmpty()) {
            return last;
        }
        for (URI server : servers.inOrder()) {
            last = GetAnswers.read(transport.call(caller.get(server, service.get(), messageId), deadline), messageId);
            if (!(last instanceof Inquiry.NotAnswered notAnswered) || !isServersOwn(notAnswered.fault())) {
                servers.worked(server);
                return last;
            }
            servers.failed(server);
        }
        return last;
    }

    /** Another security server of ours may fare better only where this one, or the way to it, is what failed. */
    private static boolean isServersOwn(Fault fault) {
        return fault.origin() == Origin.TRANSPORT
                || (fault.origin() == Origin.BUS && fault.code().startsWith("server.clientproxy."));
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(MAX_BODY_BYTES, true, true);
    }

    /**
     * Reads the key and the trusted certificates anew, after their files were replaced. Calls under way end on their old
     * connections.
     *
     * @throws IllegalArgumentException if a file cannot be used; the keys in use stay in use
     */
    public void renewKeys() {
        transport.renewKeys();
    }

    /**
     * The number of calls that hold a connection now.
     *
     * @return 0 when nothing is under way
     */
    public int leasedConnections() {
        return transport.leasedConnections();
    }

    /** Cuts every call under way; what had left by then is in doubt. */
    @Override
    public void close() {
        transport.close();
    }
}
