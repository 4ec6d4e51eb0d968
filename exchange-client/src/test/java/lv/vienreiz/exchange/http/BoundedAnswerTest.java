// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that never stop: the client must, long before its memory is full. */
@Timeout(60)
class BoundedAnswerTest {

    private static final HttpSettings SETTINGS =
            new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 2, 10_000);

    /** What the buffers of sockets on both sides take without anybody reading it. */
    private static final long BUFFERS = 16L * 1024 * 1024;

    private static final String PAGE = "a".repeat(8192);

    static Stream<Arguments> endless() {
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        return Stream.of(
                Arguments.of("a reason phrase", "HTTP/1.1 200 ", PAGE),
                Arguments.of("the name of a header", "HTTP/1.1 200 OK\r\n", PAGE),
                Arguments.of("a header", "HTTP/1.1 200 OK\r\nX-A: ", PAGE),
                Arguments.of("headers", "HTTP/1.1 200 OK\r\n", "X-A: b\r\n".repeat(1000)),
                Arguments.of(
                        "a folded header",
                        "HTTP/1.1 200 OK\r\nX-A: b\r\n",
                        (" " + "c".repeat(70) + "\r\n").repeat(100)),
                Arguments.of("empty lines before the answer", "", "\r\n".repeat(4000)),
                Arguments.of("a body", chunked, "2000\r\n" + PAGE + "\r\n"),
                Arguments.of("a chunk that is as large as can be", chunked + "7fffffffffffffff\r\n", PAGE),
                Arguments.of("the size of a chunk", chunked, "0".repeat(8192)),
                Arguments.of("a chunk's extension", chunked + "1;a=", PAGE),
                Arguments.of("trailers", chunked + "1\r\na\r\n0\r\n", "X-A: b\r\n".repeat(1000)),
                Arguments.of("a trailer", chunked + "1\r\na\r\n0\r\nX-A: ", PAGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void stopsReadingWhatHasNoEnd(String name, String beginning, String repeated) throws IOException {
        AtomicLong written = new AtomicLong();
        byte[] part = repeated.getBytes(StandardCharsets.US_ASCII);
        try (RawServer server = RawServer.answering(line -> {
                    line.raw(beginning);
                    while (written.get() < 40 * BUFFERS) {
                        line.raw(part);
                        written.addAndGet(part.length);
                    }
                });
                HttpTransport transport = new HttpTransport(SETTINGS, Optional.empty(), Clock.systemUTC())) {
            HttpCall call = HttpCall.get(server.uri().resolve("/r1/x"));
            CallResult result = transport.call(call, Instant.now().plusSeconds(50));

            assertThat(HttpTransportTest.code(result)).startsWith("uncertain transport.");
            assertThat(HttpTransportTest.code(result)).doesNotContain("deadline", "timed_out");
            assertThat(written).as("bytes the server got rid of").hasValueLessThan(BUFFERS);
            assertThat(transport.leasedConnections()).isZero();
        }
    }
}
