// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private final XRoadEmulator bus = XRoadEmulator.start();
    private final AtomicReference<Request> seen = new AtomicReference<>();

    @BeforeEach
    void provide() {
        bus.provide(RawClient.SERVICE, request -> {
            seen.set(request);
            return Reply.of(200, "text/plain", "ok".getBytes(StandardCharsets.UTF_8))
                    .withHeader("X-Answer", "a")
                    .withHeader("Server", "of the provider")
                    .withHeader("X-Road-Request-Hash", "forged");
        });
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private Request seen() {
        return Objects.requireNonNull(seen.get(), "No request reached the provider");
    }

    private RawClient.Answer send(String headers, String body) {
        return RawClient.send(
                bus.uri(),
                "POST",
                "/r1/" + RawClient.SERVICE + "/a%20b/c?q=1&r",
                "X-Road-Client: " + RawClient.CLIENT + "\r\n" + headers,
                body);
    }

    @Test
    void letsGoWhatBelongsToTheConnection() {
        List<String> headers = List.of(
                "User-Agent: me",
                "Keep-Alive: 1",
                "TE: trailers",
                "Upgrade: h2c",
                "Proxy-Authorization: x",
                "Trailer: y",
                "X-Road-Request-Id: mine",
                "X-Road-Request-Hash: mine",
                "traceparent: 00-1-2-00",
                "Idempotency-Key: k");
        send(String.join("\r\n", headers), "body");

        assertThat(seen().headers())
                .doesNotContainKeys(
                        "User-Agent",
                        "Keep-Alive",
                        "TE",
                        "Upgrade",
                        "Proxy-Authorization",
                        "Trailer",
                        "Host",
                        "Connection",
                        "Content-Length",
                        "X-Road-Request-Hash")
                .containsKeys("TRACEPARENT", "idempotency-key", "x-road-client", "X-Road-Id");
        assertThat(seen().header("X-Road-Request-Id")).contains(seen().requestId());
        assertThat(seen().requestId()).hasSize(36);
        assertThat(seen().header("accept")).contains("application/json");
    }

    @Test
    void handsTheRequestOnAsItCame() {
        send("Accept: text/plain", "\u0101 body");

        assertThat(seen().method()).isEqualTo("POST");
        assertThat(seen().path()).isEqualTo("/a%20b/c");
        assertThat(seen().query()).contains("q=1&r");
        assertThat(seen().client()).isEqualTo(RawClient.CLIENT);
        assertThat(seen().service()).isEqualTo(RawClient.SERVICE);
        assertThat(seen().header("Accept")).contains("text/plain");
    }

    @Test
    void aProviderCannotChangeWhatOthersSee() {
        send("Accept: */*", "body");
        byte[] body = seen().body();
        body[0] = 'B';

        assertThat(seen().text()).isEqualTo("body");
    }

    @Test
    void echoesTheMessageIdOrMakesOne() {
        assertThat(send("X-Road-Id: my-id", "").header("X-Road-Id")).isEqualTo("my-id");
        assertThat(seen().messageId()).isEqualTo("my-id");

        assertThat(send("X-Other: 1", "").header("X-Road-Id")).matches("LV-[0-9a-f-]{36}");
        assertThat(seen().messageId()).matches("LV-[0-9a-f-]{36}");
    }

    @Test
    void marksTheAnswerWithItsOwnHeaders() {
        RawClient.Answer first = send("X-Road-Id: my-id", "");
        RawClient.Answer second = send("X-Road-Id: my-id", "");

        assertThat(first.header("X-Road-Client")).isEqualTo(RawClient.CLIENT);
        assertThat(first.header("X-Road-Service")).isEqualTo(RawClient.SERVICE);
        assertThat(first.header("X-Answer")).isEqualTo("a");
        assertThat(first.header("Server")).isEmpty();
        assertThat(first.header("X-Road-Error")).isEmpty();
        assertThat(first.header("X-Road-Request-Id")).isNotEqualTo(second.header("X-Road-Request-Id"));
    }

    @Test
    void hashesHeadAndBodyAsTheProtocolSays() throws Exception {
        RawClient.Answer answer = send("X-Road-Id: my-id\r\nAccept: */*", "body");
        String head = "POST\r\n/r1/" + RawClient.SERVICE + "/a%20b/c?q=1&r\r\nX-Road-Client:" + RawClient.CLIENT
                + "\r\nX-Road-Id:my-id\r\nAccept:*/*\r\nX-Road-Request-Id:" + answer.header("X-Road-Request-Id")
                + "\r\n";
        MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
        byte[] ofHead = sha512.digest(head.getBytes(StandardCharsets.UTF_8));
        byte[] ofBody = sha512.digest("body".getBytes(StandardCharsets.UTF_8));
        sha512.update(ofHead);

        assertThat(answer.header("X-Road-Request-Hash"))
                .isEqualTo(Base64.getEncoder().encodeToString(sha512.digest(ofBody)));
    }

    @Test
    void asksAWaitingClientToContinue() {
        RawClient.Answer answer = send("Expect: 100-continue", "body");

        assertThat(answer.text())
                .startsWith("HTTP/1.1 100 ")
                .contains("HTTP/1.1 200 ")
                .endsWith("ok");
        assertThat(seen().text()).isEqualTo("body");
    }

    @Test
    void readsAChunkedBody() {
        RawClient.Answer answer = RawClient.send(
                bus.uri(),
                "POST /r1/" + RawClient.SERVICE + " HTTP/1.1\r\nHost: bus\r\nConnection: close\r\nX-Road-Client: "
                        + RawClient.CLIENT + "\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(seen().text()).isEqualTo("body");
        assertThat(seen().headers()).doesNotContainKey("Transfer-Encoding");
    }

    @Test
    void answersAHeadRequestWithoutABody() {
        RawClient.Answer answer =
                RawClient.send(bus.uri(), "HEAD", "/r1/" + RawClient.SERVICE, "X-Road-Client: " + RawClient.CLIENT, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("2");
        assertThat(answer.body()).isEmpty();
        assertThat(bus.effects()).isEmpty();
    }
}
