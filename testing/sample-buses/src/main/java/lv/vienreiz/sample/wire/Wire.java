// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.wire;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.message.MessageId;

/**
 * The client's end of the sample buses: single calls under a deadline, which tell whether anything may have left. An answer
 * counts only if it names the message. Safe for use by several threads.
 */
public final class Wire implements AutoCloseable {

    /** The header by which requests and answers name their message. */
    public static final String MESSAGE_ID = "Message-Id";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private volatile boolean closed;

    /** How one call ended. */
    public sealed interface End {

        /**
         * An answer to this message came.
         *
         * @param status the HTTP status
         * @param contentType the media type, or an empty text
         * @param body the answer's bytes
         */
        @SuppressWarnings("ArrayRecordComponent") // read once, never compared
        record Answered(int status, String contentType, byte[] body) implements End {

            /**
             * Reads the body as a short text of the bus.
             *
             * @return the text
             */
            public String text() {
                return new String(body, java.nio.charset.StandardCharsets.UTF_8);
            }

            /** Shows the status only. */
            @Override
            public String toString() {
                return "Answered[" + status + "]";
            }
        }

        /**
         * Nothing has left.
         *
         * @param fault why
         */
        record NotLeft(Fault fault) implements End {}

        /**
         * Something may have left, and no answer came.
         *
         * @param fault what was seen
         */
        record Uncertain(Fault fault) implements End {}
    }

    /**
     * Makes an end of the wire; nothing is connected yet.
     *
     * @param clock tells how far deadlines are away
     */
    public Wire(Clock clock) {
        this.clock = clock;
    }

    /**
     * Tells the time by which deadlines are judged.
     *
     * @return now
     */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Makes one call.
     *
     * @param method the verb
     * @param uri where to
     * @param id the message
     * @param headers more headers, without line breaks
     * @param body what to send
     * @param deadline when to give up
     * @return how it ended; never thrown
     */
    public End call(String method, URI uri, MessageId id, Map<String, String> headers, byte[] body, Instant deadline) {
        Duration time = Duration.between(clock.instant(), deadline);
        if (closed) {
            return new End.NotLeft(Fault.of(Origin.CLIENT, "client.closed"));
        }
        if (Thread.currentThread().isInterrupted()) {
            return new End.NotLeft(Fault.of(Origin.CLIENT, "client.interrupted"));
        }
        if (time.isNegative() || time.isZero()) {
            return new End.NotLeft(Fault.of(Origin.CLIENT, "client.deadline_passed"));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header(MESSAGE_ID, id.value())
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> call =
                http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        underWay.add(call);
        try {
            if (closed) {
                call.cancel(true);
            }
            return read(call.get(time.toNanos(), TimeUnit.NANOSECONDS), id);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new End.Uncertain(Fault.of(Origin.CLIENT, "client.interrupted"));
        } catch (TimeoutException late) {
            return new End.Uncertain(Fault.of(Origin.TRANSPORT, "transport.response_timed_out"));
        } catch (CancellationException ended) {
            return new End.Uncertain(Fault.of(Origin.CLIENT, "client.closed"));
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof ConnectException
                            || failed.getCause() instanceof HttpConnectTimeoutException
                    ? new End.NotLeft(Fault.of(Origin.TRANSPORT, "transport.connection_refused"))
                    : new End.Uncertain(Fault.of(Origin.TRANSPORT, "transport.connection_lost"));
        } finally {
            call.cancel(true);
            underWay.removeIf(other -> other == call);
        }
    }

    private static End read(HttpResponse<byte[]> response, MessageId id) {
        boolean ours = response.headers()
                .firstValue(MESSAGE_ID)
                .filter(id.value()::equals)
                .isPresent();
        return ours
                ? new End.Answered(
                        response.statusCode(),
                        response.headers().firstValue("Content-Type").orElse(""),
                        response.body())
                : new End.Uncertain(Fault.of(Origin.BUS, "bus.answer_of_another_message"));
    }

    /** Ends every call under way; what had left is uncertain. */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(call -> call.cancel(true));
    }
}
