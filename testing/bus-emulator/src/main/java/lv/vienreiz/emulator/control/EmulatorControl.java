// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import lv.vienreiz.emulator.EmulatorStartException;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.emulator.wire.HttpConnection;
import lv.vienreiz.emulator.wire.HttpListener;
import lv.vienreiz.emulator.wire.UnreadableRequestException;
import lv.vienreiz.emulator.xroad.Json;

/**
 * The steering of an emulator over HTTP, on a port of its own so that no scripted fault strikes it. All answers are JSON
 * without personal data.
 *
 * <ul>
 *   <li>{@code GET /emulator/recording}: all exchanges
 *   <li>{@code GET /emulator/effects}: how often each message took effect
 *   <li>{@code GET /emulator/faults}: the names of the faults to come; {@code POST} adds a {@link FaultScript};
 *       {@code DELETE} forgets them
 *   <li>{@code POST /emulator/offline} and {@code /emulator/online}: the bus stops listening, and listens again
 *   <li>{@code POST /emulator/stop}: ends {@link #awaitStop()}
 * </ul>
 *
 * <p>It listens on the loopback address only. Safe for use by several threads.
 */
public final class EmulatorControl implements AutoCloseable {

    private static final String PREFIX = "/emulator/";
    private static final int LARGEST_SCRIPT = 1024 * 1024;

    private final XRoadEmulator bus;
    private final HttpListener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private EmulatorControl(XRoadEmulator bus, int port) {
        this.bus = bus;
        this.listener = new HttpListener("emulator-control", port, Optional.empty(), this::serve);
    }

    /**
     * Begins to steer a bus.
     *
     * @param bus the bus
     * @param port 1 to 65535, or 0 for any that is free
     * @return the steering, to be closed by the caller
     * @throws EmulatorStartException if the port cannot be had
     */
    public static EmulatorControl of(XRoadEmulator bus, int port) {
        EmulatorControl control = new EmulatorControl(bus, port);
        try {
            control.listener.listen();
        } catch (IOException refused) {
            throw new EmulatorStartException(port, refused);
        }
        return control;
    }

    /**
     * Gives the address.
     *
     * @return such as {@code http://127.0.0.1:40124/emulator}
     */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.port() + "/emulator");
    }

    /**
     * Waits until somebody says stop.
     *
     * @throws InterruptedException if this thread is interrupted
     */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Says stop. */
    public void stop() {
        stopped.countDown();
    }

    private void serve(HttpConnection connection) throws IOException {
        while (connection.awaitRequest()) {
            try {
                Optional<Head> head = connection.readHead();
                if (head.isEmpty()) {
                    return;
                }
                byte[] body = connection.readBody(LARGEST_SCRIPT).bytes();
                connection.send(answer(head.get(), body));
                if (head.get().path().equals(PREFIX + "stop")
                        && head.get().method().equals("POST")) {
                    stop();
                }
            } catch (UnreadableRequestException unreadable) {
                connection.endAfterThisRequest();
                connection.send(problem(400, "Not an HTTP/1.1 request"));
            }
        }
    }

    private Answer answer(Head head, byte[] body) {
        String what = head.path().startsWith(PREFIX) ? head.path().substring(PREFIX.length()) : "";
        return switch (what) {
            case "recording" -> get(head, Recordings.exchanges(bus.exchanges()));
            case "effects" -> get(head, Recordings.effects(bus.exchanges()));
            case "faults" -> faults(head, body);
            case "offline" -> post(head, bus::goOffline);
            case "online" -> post(head, bus::comeBack);
            case "stop" -> post(head, () -> {});
            default -> problem(404, "Expected /emulator/recording, effects, faults, offline, online or stop");
        };
    }

    private Answer get(Head head, byte[] json) {
        return head.method().equals("GET") ? json(200, json) : problem(405, "Expected GET");
    }

    private Answer post(Head head, Runnable action) {
        if (!head.method().equals("POST")) {
            return problem(405, "Expected POST");
        }
        try {
            action.run();
            return json(200, Recordings.texts("done", List.of(head.path().substring(PREFIX.length()))));
        } catch (EmulatorStartException taken) {
            return problem(409, String.valueOf(taken.getMessage()));
        }
    }

    private Answer faults(Head head, byte[] body) {
        switch (head.method()) {
            case "GET" -> {
                return json(200, pending());
            }
            case "DELETE" -> {
                bus.forgetFaults();
                return json(200, pending());
            }
            case "POST" -> {
                try {
                    FaultScript.read(body).applyTo(bus);
                    return json(200, pending());
                } catch (FaultScriptException wrong) {
                    return problem(400, String.valueOf(wrong.getMessage()));
                }
            }
            default -> {
                return problem(405, "Expected GET, POST or DELETE");
            }
        }
    }

    private byte[] pending() {
        return Recordings.texts(
                "faults", bus.pendingFaults().stream().map(Fault::name).toList());
    }

    private static Answer json(int status, byte[] json) {
        return new Answer(status, Fields.NONE.with("Content-Type", "application/json"), Content.of(json));
    }

    private static Answer problem(int status, String title) {
        return new Answer(
                status,
                Fields.NONE.with("Content-Type", "application/problem+json"),
                Content.of(Json.problem("about:blank", title, status)));
    }

    /** Closes the port; the bus runs on. */
    @Override
    public void close() {
        stop();
        listener.close();
    }
}
