// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HttpTransportTest {

    private static final HttpSettings SHORT =
            new HttpSettings(Duration.ofSeconds(2), Duration.ofMillis(200), Duration.ofSeconds(10), 2, 1000);

    private final HttpTransport transport = new HttpTransport(SHORT, Optional.empty(), Clock.systemUTC());

    @AfterEach
    void leavesNoConnectionLeased() {
        assertThat(transport.leasedConnections()).isZero();
        transport.close();
    }

    static Stream<Arguments> lostAnswers() {
        return Stream.of(
                lost("reset after the request", "transport.connection_lost", RawServer.Line::reset),
                lost("hung up after the request", "transport.connection_lost", RawServer.Line::hangUp),
                lost("reset within the headers", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nX-A: ")
                        .reset()),
                lost("hung up within the headers", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nX-A: ")
                        .hangUp()),
                lost("hung up before the last header", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n")
                        .hangUp()),
                lost("a body of no stated length", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\n\r\n12345")
                        .hangUp()),
                lost("reset within the body", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
                        .reset()),
                lost("hung up within the body", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
                        .hangUp()),
                lost("hung up within a chunk", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123")
                        .hangUp()),
                lost("hung up between chunks", "transport.connection_lost", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n")
                        .hangUp()),
                lost("no HTTP", "transport.not_http", line -> line.raw("SSH-2.0-OpenSSH_9.2p1 Debian\r\n\r\n")
                        .hangUp()),
                lost("a header line without end", "transport.not_http", line -> {
                    line.raw("HTTP/1.1 200 OK\r\nX-A: ");
                    while (true) {
                        line.raw("a".repeat(1000));
                    }
                }),
                lost("a length over the limit", "transport.answer_too_large", line -> line.raw(
                                "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
                        .stall()),
                lost("a body without end", "transport.answer_too_large", line -> {
                    line.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (true) {
                        line.raw("64\r\n" + "a".repeat(100) + "\r\n");
                    }
                }));
    }

    private static Arguments lost(String name, String code, RawServer.Script script) {
        return Arguments.of(name, code, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lostAnswers")
    void isUncertainOfAnAnswerThatGotLost(String name, String code, RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.answering(script)) {
            CallResult result = put(server.uri(), Duration.ofSeconds(20));

            assertThat(code(result)).as(name).isEqualTo("uncertain " + code);
            assertThat(server.requests()).as("sent once").hasSize(1);
        }
    }

    @Test
    void isUncertainWhenTheServerStaysSilent() throws IOException {
        HttpSettings impatient =
                new HttpSettings(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMillis(150), 2, 1000);
        try (RawServer server = RawServer.answering(RawServer.Line::stall);
                HttpTransport strict = new HttpTransport(impatient, Optional.empty(), Clock.systemUTC())) {
            CallResult result = strict.call(call(server.uri()), Instant.now().plusSeconds(20));

            assertThat(code(result)).isEqualTo("uncertain transport.response_timed_out");
            assertThat(strict.leasedConnections()).isZero();
        }
    }

    @Test
    void endsACallAtItsDeadlineEvenIfTheServerKeepsTalking() throws IOException {
        try (RawServer server = RawServer.answering(line -> {
            line.raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n");
            for (int i = 0; i < 900; i++) {
                line.raw("a");
                line.dawdle();
            }
        })) {
            CallResult result = put(server.uri(), Duration.ofMillis(1500));

            assertThat(code(result)).isEqualTo("uncertain transport.deadline_passed");
        }
    }

    @Test
    void holdsNoConnectionOnceACallHasEndedAtItsDeadline() throws IOException {
        try (RawServer server = RawServer.answering(RawServer.Line::stall)) {
            for (int i = 0; i < 300; i++) {
                put(server.uri(), Duration.ofMillis(3));

                assertThat(transport.leasedConnections()).as("after call %d", i).isZero();
            }
        }
    }

    @Test
    void knowsThatARefusedConnectionCarriedNothing() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://localhost:" + socket.getLocalPort());
        }

        assertThat(code(put(nobody, Duration.ofSeconds(20)))).isEqualTo("not left transport.connection_refused");
    }

    @Test
    void knowsThatAnUnknownHostGotNothing() {
        CallResult result = put(URI.create("http://nobody.invalid"), Duration.ofSeconds(20));

        assertThat(code(result)).isEqualTo("not left transport.unknown_host");
    }

    @Test
    void knowsThatACallWithoutAConnectionCarriedNothing() throws IOException, InterruptedException {
        CountDownLatch bothArrived = new CountDownLatch(2);
        try (RawServer server = RawServer.answering(line -> {
            bothArrived.countDown();
            line.stall();
        })) {
            Thread first = inBackground(() -> put(server.uri(), Duration.ofSeconds(20)));
            Thread second = inBackground(() -> put(server.uri(), Duration.ofSeconds(20)));
            bothArrived.await();

            CallResult third = put(server.uri(), Duration.ofSeconds(20));

            assertThat(code(third)).isEqualTo("not left client.overloaded");
            assertThat(transport.leasedConnections()).isEqualTo(2);
            server.cut();
            first.join();
            second.join();
        }
    }

    @Test
    void obeysAnInterruptOfACallThatWaitsForAConnection() throws IOException, InterruptedException {
        HttpSettings patient =
                new HttpSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(20), 1, 1000);
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(line -> {
                    arrived.countDown();
                    line.stall();
                });
                HttpTransport narrow = new HttpTransport(patient, Optional.empty(), Clock.systemUTC())) {
            Thread first = inBackground(
                    () -> narrow.call(call(server.uri()), Instant.now().plusSeconds(20)));
            arrived.await();
            AtomicReference<String> end = new AtomicReference<>();
            Thread second = inBackground(() -> {
                String code = code(narrow.call(call(server.uri()), Instant.now().plusSeconds(20)));
                end.set(code + " " + Thread.currentThread().isInterrupted());
            });
            while (narrow.connections().waiting() == 0) {
                Thread.onSpinWait();
            }

            second.interrupt();
            second.join();

            assertThat(end).hasValue("not left client.interrupted true");
            server.cut();
            first.join();
        }
    }

    @Test
    void isUncertainOfACallOnAKeptConnectionThatEndsUnderIt() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (RawServer server = RawServer.answering(line -> {
            if (calls.incrementAndGet() == 1) {
                line.answer(200, "", "ok");
            } else {
                line.hangUp();
            }
        })) {
            assertThat(code(put(server.uri(), Duration.ofSeconds(20)))).isEqualTo("answered");

            assertThat(code(put(server.uri(), Duration.ofSeconds(20))))
                    .isEqualTo("uncertain transport.connection_lost");
            assertThat(server.requests()).as("each sent once").hasSize(2);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void knowsThatNothingLeavesAfterTheDeadline() {
        assertThat(code(put(URI.create("http://localhost:1"), Duration.ZERO)))
                .isEqualTo("not left client.deadline_passed");
    }

    @Test
    void obeysAnInterruptAndKeepsTheFlag() {
        Thread.currentThread().interrupt();

        CallResult result = put(URI.create("http://localhost:1"), Duration.ofSeconds(20));

        assertThat(code(result)).isEqualTo("not left client.interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void sendsNothingAfterItIsClosed() throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"))) {
            transport.close();

            assertThat(code(put(server.uri(), Duration.ofSeconds(20)))).isEqualTo("not left client.closed");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void isUncertainOfACallThatIsCutByClosing() throws IOException, InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        String[] seen = new String[1];
        try (RawServer server = RawServer.answering(line -> {
            arrived.countDown();
            line.stall();
        })) {
            Thread caller = inBackground(() -> seen[0] = code(put(server.uri(), Duration.ofSeconds(20))));
            arrived.await();
            transport.close();
            caller.join();
        }
        assertThat(seen[0]).startsWith("uncertain transport.");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 307, 401, 429, 500, 503})
    void handsEveryStatusBackWithoutActingOnIt(int status) throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(
                status,
                "Location: /elsewhere\r\nRetry-After: 0\r\nSet-Cookie: a=b\r\nWWW-Authenticate: Basic\r\n",
                "told"))) {
            CallResult first = put(server.uri(), Duration.ofSeconds(20));
            put(server.uri(), Duration.ofSeconds(20));

            assertThat(((CallResult.Answered) first).reply().status()).isEqualTo(status);
            assertThat(((CallResult.Answered) first).reply().body()).isEqualTo("told".getBytes(StandardCharsets.UTF_8));
            assertThat(server.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.line()).isEqualTo("PUT /r1/x HTTP/1.1");
                assertThat(request.header("Cookie")).isEmpty();
                assertThat(request.header("Authorization")).isEmpty();
                assertThat(request.header("Accept-Encoding")).isEmpty();
                assertThat(request.body()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
            });
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void takesAnyMomentForADeadline() throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"))) {
            assertThat(code(transport.call(call(server.uri()), Instant.MAX))).isEqualTo("answered");
            assertThat(code(transport.call(call(server.uri()), Instant.MIN)))
                    .isEqualTo("not left client.deadline_passed");
        }
    }

    @Test
    void opensAnotherConnectionWhereTheServerEndsEach() throws IOException {
        try (RawServer server = RawServer.answering(line -> {
            line.answer(200, "Connection: close\r\n", "ok");
            line.hangUp();
        })) {
            for (int i = 0; i < 5; i++) {
                assertThat(code(put(server.uri(), Duration.ofSeconds(20)))).isEqualTo("answered");
            }
            assertThat(server.connections()).isEqualTo(5);
        }
    }

    @Test
    void readsTheLastOfARepeatedHeaderAndKeepsAll() throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(200, "X-A: one\r\nx-a:  two \r\n", ""))) {
            CallResult result = put(server.uri(), Duration.ofSeconds(20));

            HttpReply reply = ((CallResult.Answered) result).reply();
            assertThat(reply.field("X-a")).contains("two");
            assertThat(reply.fields().get("X-A")).containsExactly("one", "two");
        }
    }

    @Test
    void takesAnAnswerOfExactlyTheLimit() throws IOException {
        try (RawServer server = RawServer.answering(line -> line.answer(200, "", "a".repeat(1000)))) {
            CallResult result = put(server.uri(), Duration.ofSeconds(20));

            assertThat(((CallResult.Answered) result).reply().body()).hasSize(1000);
        }
    }

    private static Thread inBackground(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    private CallResult put(URI server, Duration time) {
        return transport.call(call(server), Instant.now().plus(time));
    }

    private static HttpCall call(URI server) {
        return HttpCall.put(server.resolve("/r1/x"), "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    static String code(CallResult result) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return "not left " + notLeft.fault().code();
        }
        return result instanceof CallResult.Uncertain uncertain
                ? "uncertain " + uncertain.fault().code()
                : "answered";
    }
}
