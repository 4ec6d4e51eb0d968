// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.preview;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.wire.TroubledServer;
import lv.vienreiz.sample.wire.Wire;
import lv.vienreiz.sample.wire.Wire.End;
import lv.vienreiz.sample.wire.Work;

/**
 * A bus after the manner of the European once-only technical system: {@code POST /requests} takes a request and names where
 * its answer shall go, {@code GET /requests/{id}} tells how it stands, {@code GET /preview/{id}} is where the person agrees. The
 * answer is sent to the address that the request named, again and again until it is taken there.
 */
public final class PreviewServer implements AutoCloseable {

    /** The largest body. */
    public static final int LARGEST = 1024 * 1024;

    /** The header by which a request names where its answer shall go. */
    public static final String REPLY_TO = "Reply-To";

    private static final Duration AGAIN = Duration.ofMillis(20);

    private record Requested(Work work, URI replyTo) {}

    private final Receiver receiver;
    private final Map<String, Requested> requests = new ConcurrentHashMap<>();
    private final Set<String> agreed = ConcurrentHashMap.newKeySet();
    private final Wire pushing = new Wire(Clock.systemUTC());
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(12, PreviewServer::daemon);
    private final TroubledServer server =
            new TroubledServer("preview-bus", head -> head.path().startsWith("/requests"), this::answer);

    /**
     * Opens the bus.
     *
     * @param receiver what acts on requests once the person has agreed, on threads of the bus
     */
    public PreviewServer(Receiver receiver) {
        this.receiver = receiver;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview-bus-worker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Gives the server, to find it and to bring trouble on it.
     *
     * @return the server
     */
    public TroubledServer server() {
        return server;
    }

    private Answer answer(Head head, byte[] body) {
        String id = head.path().substring(head.path().lastIndexOf('/') + 1);
        if (head.path().startsWith("/preview/")) {
            agreed.add(id);
            begin(id);
            return TroubledServer.text(200, head, "Thank you");
        }
        return head.method().equals("POST") ? request(head, body) : state(head, id);
    }

    private Answer request(Head head, byte[] body) {
        MessageId id = new MessageId(head.fields().last(Wire.MESSAGE_ID).orElse(""));
        URI replyTo = URI.create(head.fields().last(REPLY_TO).orElse(""));
        Requested known = requests.computeIfAbsent(id.value(), fresh -> new Requested(new Work(id, body), replyTo));
        if (!known.work().isOf(body)) {
            return TroubledServer.text(409, head, "used");
        }
        begin(id.value());
        return TroubledServer.text(202, head, "taken");
    }

    /** Has the receiver act where the request is here and the person has agreed, whichever came first. */
    private void begin(String id) {
        Requested requested = requests.get(id);
        if (requested != null && agreed.contains(id)) {
            later(() -> {
                requested.work().execute(receiver);
                push(id, requested);
            });
        }
    }

    private void push(String id, Requested requested) {
        boolean taken =
                requested.work().look((state, answer) -> state != Work.State.ANSWERED) || isTaken(id, requested);
        if (!taken) {
            later(() -> push(id, requested));
        }
    }

    private boolean isTaken(String id, Requested requested) {
        lv.vienreiz.exchange.spi.Answer answer = requested.work().look((state, given) -> given);
        End end = pushing.call(
                "POST",
                requested.replyTo(),
                new MessageId(id),
                Map.of("Content-Type", answer.contentType()),
                answer.body(),
                pushing.now().plusSeconds(5));
        return end instanceof End.Answered answered && answered.status() == 200;
    }

    private void later(Runnable work) {
        try {
            ScheduledFuture<?> unused = workers.schedule(work, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            // the bus is being closed
        }
    }

    private Answer state(Head head, String id) {
        Requested requested = requests.get(id);
        if (requested == null) {
            return TroubledServer.text(404, head, "unknown");
        }
        return requested.work().look((state, answer) -> switch (state) {
            case WAITING ->
                agreed.contains(id)
                        ? TroubledServer.text(202, head, "at work")
                        : TroubledServer.text(300, head, server.uri() + "/preview/" + id);
            case EXECUTING, ANSWERED -> TroubledServer.text(202, head, "on its way");
            case REFUSED -> TroubledServer.text(422, head, "refused");
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
        pushing.close();
        server.close();
    }
}
