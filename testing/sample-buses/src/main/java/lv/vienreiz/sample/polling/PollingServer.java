// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.polling;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.wire.TroubledServer;
import lv.vienreiz.sample.wire.Wire;
import lv.vienreiz.sample.wire.Work;

/**
 * A bus after the manner of the Latvian request service: {@code POST /submit} gives a ticket, {@code GET /fetch/{ticket}} the
 * answer once there is one, {@code POST /dispose/{ticket}} lets the bus forget it. It keeps only so many answers, and takes
 * nothing more until some are disposed of.
 */
public final class PollingServer implements AutoCloseable {

    /** The largest body, as that service's. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private final Receiver receiver;
    private final int most;
    private final Map<String, Work> kept = new ConcurrentHashMap<>();
    private final Set<String> disposed = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newCachedThreadPool(PollingServer::daemon);
    private final TroubledServer server = new TroubledServer("polling-bus", head -> true, this::answer);

    /**
     * Opens the bus.
     *
     * @param receiver what acts on messages, on threads of the bus
     * @param most how many messages it keeps at once
     */
    public PollingServer(Receiver receiver, int most) {
        this.receiver = receiver;
        this.most = most;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "polling-bus-worker");
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

    /**
     * Tells whether the bus keeps a message.
     *
     * @param id the message
     * @return true until it is disposed of
     */
    public boolean keeps(MessageId id) {
        return kept.containsKey(ticket(id.value()));
    }

    /** The ticket of a message; anyone who knows the message can find it again. */
    static String ticket(String messageId) {
        return "T-" + messageId;
    }

    private Answer answer(Head head, byte[] body) {
        if (head.method().equals("POST") && head.path().equals("/submit")) {
            return submit(head, body);
        }
        String ticket = head.path().substring(head.path().lastIndexOf('/') + 1);
        if (head.path().startsWith("/dispose/")) {
            if (kept.remove(ticket) != null) {
                disposed.add(ticket);
            }
            return TroubledServer.text(200, head, "disposed");
        }
        return fetch(head, ticket);
    }

    private synchronized Answer submit(Head head, byte[] body) {
        String id = head.fields().last(Wire.MESSAGE_ID).orElse("");
        String ticket = ticket(id);
        Work known = kept.get(ticket);
        if (disposed.contains(ticket) || (known != null && !known.isOf(body))) {
            return TroubledServer.text(409, head, "used");
        }
        if (known == null) {
            if (kept.size() >= most) {
                return TroubledServer.text(429, head, "dispose of answers first");
            }
            Work fresh = new Work(new MessageId(id), body);
            kept.put(ticket, fresh);
            execute(fresh);
        }
        return TroubledServer.text(202, head, ticket);
    }

    private void execute(Work work) {
        try {
            workers.execute(() -> work.execute(receiver));
        } catch (RejectedExecutionException closing) {
            // the bus is being closed, and with it ends whoever would fetch the answer
        }
    }

    private Answer fetch(Head head, String ticket) {
        Work work = kept.get(ticket);
        if (work == null) {
            return TroubledServer.text(disposed.contains(ticket) ? 410 : 404, head, "not kept");
        }
        return work.look((state, answer) -> switch (state) {
            case WAITING, EXECUTING -> TroubledServer.text(202, head, "at work");
            case REFUSED -> TroubledServer.text(422, head, "refused");
            case ANSWERED -> TroubledServer.answer(200, head, answer.contentType(), answer.body());
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
        server.close();
    }
}
