// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static lv.vienreiz.exchange.http.HttpTransportTest.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StreamingTest {

    /** More than the transport would hold in memory, and more than this test's heap holds at once many times over. */
    private static final long LARGE = 64L << 20;

    private static final HttpSettings SMALL_ANSWERS =
            new HttpSettings(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(10), 2, 1000);

    private final HttpTransport transport = new HttpTransport(SMALL_ANSWERS, Optional.empty(), Clock.systemUTC());

    @AfterEach
    void leavesNoConnectionLeased() {
        assertThat(transport.leasedConnections()).isZero();
        transport.close();
    }

    @Test
    void sendsMoreThanItHoldsInMemory() throws IOException {
        AtomicLong received = new AtomicLong();
        HttpServer server = server(exchange -> drain(exchange, received));
        try {
            CallResult result = put(uri(server), LARGE, () -> new Zeros(LARGE));

            assertThat(code(result)).isEqualTo("answered");
            assertThat(received).hasValue(LARGE);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8191, 8192, 8193})
    void sendsExactlyTheBytesOfAnyLength(long length) throws IOException {
        AtomicLong received = new AtomicLong(-1);
        HttpServer server = server(exchange -> drain(exchange, received));
        try {
            assertThat(code(put(uri(server), length, () -> new Zeros(length)))).isEqualTo("answered");
            assertThat(received).hasValue(length);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8192, 20_000})
    void aBodyThatIsLongerOrShorterThanAnnouncedIsOneThatNobodyHasWhole(long announced) throws IOException {
        for (long actual : new long[] {announced - 1, announced + 1, announced + 20_000}) {
            if (actual >= 0) {
                try (RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"))) {
                    CallResult result = put(server.uri(), announced, () -> new Zeros(actual));

                    assertThat(code(result))
                            .as("%d of %d", actual, announced)
                            .isEqualTo("not left client.source_failed");
                }
            }
        }
    }

    @Test
    void aBodyThatCannotBeReadStopsTheCall() throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"))) {
            CallResult atOnce = put(server.uri(), 10, () -> {
                throw new IOException("no such file");
            });
            CallResult later = put(server.uri(), 100_000, () -> new FailingAfter(50_000));

            assertThat(code(atOnce)).isEqualTo("not left client.source_failed");
            assertThat(code(later)).isEqualTo("not left client.source_failed");
        }
    }

    @Test
    void aBodyOutOfAStoreThatFailsInItsOwnWayStopsTheCallToo() throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"))) {
            CallResult atOnce = put(server.uri(), 10, () -> {
                throw new IllegalStateException("the key is missing");
            });
            CallResult later = put(server.uri(), 100_000, () -> new Altered(50_000, 50_000));
            CallResult atTheEnd = put(server.uri(), 50_000, () -> new Altered(50_000, 50_000));
            CallResult afterwards = put(server.uri(), 50_000, () -> new Altered(50_000, 50_001));

            assertThat(code(atOnce)).isEqualTo("not left client.source_failed");
            assertThat(code(later)).isEqualTo("not left client.source_failed");
            assertThat(code(atTheEnd)).isEqualTo("not left client.source_failed");
            assertThat(code(afterwards)).isEqualTo("answered");
        }
    }

    @Test
    void saysThatAPlaceForTheAnswerFailedInItsOwnWay() throws IOException {
        HttpServer server = server(exchange -> send(exchange, 200, 100_000));
        try {
            CallResult atOnce = transport.fetch(
                    HttpCall.get(uri(server).resolve("/r1/x")),
                    Instant.now().plusSeconds(50),
                    () -> {
                        throw new IllegalStateException("the store is away");
                    },
                    LARGE);
            CallResult later = transport.fetch(
                    HttpCall.get(uri(server).resolve("/r1/x")),
                    Instant.now().plusSeconds(50),
                    () -> new OutputStream() {
                        @Override
                        public void write(int one) {
                            throw new IllegalStateException("the store is away");
                        }
                    },
                    LARGE);

            assertThat(code(atOnce)).isEqualTo("uncertain client.sink_failed");
            assertThat(code(later)).isEqualTo("uncertain client.sink_failed");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void fetchesMoreThanItHoldsInMemory() throws IOException {
        HttpServer server = server(exchange -> send(exchange, 200, LARGE));
        try {
            Counter sink = new Counter(Long.MAX_VALUE);

            CallResult result = fetch(uri(server), sink, LARGE);

            assertThat(((CallResult.Answered) result).reply().body()).isEmpty();
            assertThat(sink.count).isEqualTo(LARGE);
            assertThat(sink.closed).isTrue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void cutsWhatIsLargerThanTheLimit() throws IOException {
        HttpServer server = server(exchange -> send(exchange, 200, 20_000));
        try {
            assertThat(code(fetch(uri(server), new Counter(Long.MAX_VALUE), 19_999)))
                    .isEqualTo("uncertain transport.answer_too_large");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void keepsAnErrorOutOfThePlaceForTheAnswer() throws IOException {
        HttpServer server = server(exchange -> send(exchange, 404, 100));
        try {
            Counter sink = new Counter(Long.MAX_VALUE);

            CallResult result = fetch(uri(server), sink, LARGE);

            assertThat(((CallResult.Answered) result).reply().body()).hasSize(100);
            assertThat(sink.count).isZero();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysThatThePlaceForTheAnswerFailed() throws IOException {
        HttpServer server = server(exchange -> send(exchange, 200, 100_000));
        try {
            assertThat(code(fetch(uri(server), new Counter(50_000), LARGE))).isEqualTo("uncertain client.sink_failed");
        } finally {
            server.stop(0);
        }
    }

    private CallResult put(URI uri, long length, HttpCall.Source source) {
        HttpCall call = HttpCall.put(uri.resolve("/r1/x"), "application/octet-stream", length, source);
        return transport.call(call, Instant.now().plusSeconds(50));
    }

    private CallResult fetch(URI uri, Counter sink, long most) {
        return transport.fetch(HttpCall.get(uri.resolve("/r1/x")), Instant.now().plusSeconds(50), () -> sink, most);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private static HttpServer server(Handler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        server.start();
        return server;
    }

    private static URI uri(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static void drain(HttpExchange exchange, AtomicLong received) throws IOException {
        received.set(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
        exchange.sendResponseHeaders(204, -1);
    }

    private static void send(HttpExchange exchange, int status, long length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        new Zeros(length).transferTo(exchange.getResponseBody());
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int n = (int) Math.min(left, length);
            left -= n;
            return n == 0 && length > 0 ? -1 : n;
        }
    }

    private static final class FailingAfter extends InputStream {
        private final InputStream first;

        FailingAfter(int length) {
            first = new ByteArrayInputStream(new byte[length]);
        }

        @Override
        public int read() throws IOException {
            int next = first.read();
            if (next < 0) {
                throw new IOException("the disk failed");
            }
            return next;
        }
    }

    /** So many zeros, and then what no stream should throw; at its end too. */
    private static final class Altered extends InputStream {
        private final int length;
        private final int failsAt;
        private int given;

        Altered(int length, int failsAt) {
            this.length = length;
            this.failsAt = failsAt;
        }

        @Override
        public int read() {
            if (given >= failsAt) {
                throw new IllegalStateException("the piece was altered");
            }
            return given++ < length ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            int first = read();
            return first < 0 ? first : 1;
        }

        @Override
        public void close() {
            throw new IllegalStateException("the store is away");
        }
    }

    private static final class Counter extends OutputStream {
        private final long room;
        private long count;
        private boolean closed;

        Counter(long room) {
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            if (++count > room) {
                throw new IOException("the disk is full");
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (count > room) {
                throw new IOException("the disk is full");
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
