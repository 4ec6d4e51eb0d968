// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.token.IssuedToken;
import lv.vienreiz.exchange.token.TokenCache;
import lv.vienreiz.exchange.token.TokenRequest;
import lv.vienreiz.exchange.watch.CallWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TokenOverXRoadTest {

    private static final TokenRequest REQUEST =
            new TokenRequest(URI.create("https://tokens.example"), "trees", Set.of("send"), "");

    private final AtomicInteger issued = new AtomicInteger();
    private final List<Integer> resends = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    private final TokenCache tokens = new TokenCache(
            (request, deadline) -> {
                if (away) {
                    throw new IOException("away");
                }
                return new IssuedToken("secret-7151-" + issued.incrementAndGet(), Duration.ofHours(1));
            },
            Clock.fixed(Talk.NOW, ZoneOffset.UTC));

    private XRoadBinding binding(RawServer server) {
        CallWatch watch = call -> {
            resends.add(call.resendCount());
            return CallWatch.watched(Optional.empty(), end -> {});
        };
        return Talk.at(server.uri()).token(tokens, () -> REQUEST).watch(watch).build();
    }

    private static RawServer.Script refusing(String accepted) {
        return line -> {
            boolean knows = line.request().header("Authorization").equals(Optional.of("Bearer " + accepted));
            line.answer(knows ? 200 : 401, "X-Road-Id: " + Talk.ID + "\r\n", "{}");
        };
    }

    private static List<String> shown(RawServer server) {
        return server.requests().stream()
                .map(request -> request.header("Authorization").orElse("nothing"))
                .toList();
    }

    @Test
    void showsOneTokenWithEachCall() throws IOException {
        try (RawServer server = RawServer.answering(refusing("secret-7151-1"));
                XRoadBinding binding = binding(server)) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");

            assertThat(shown(server)).containsExactly("Bearer secret-7151-1", "Bearer secret-7151-1");
        }
        assertThat(Files.readString(QuietLogsTest.LOG)).doesNotContain("secret-7151");
    }

    @Test
    void renewsOnceATokenThatIsRefused() throws IOException {
        try (RawServer server = RawServer.answering(refusing("secret-7151-2"));
                XRoadBinding binding = binding(server)) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");

            assertThat(shown(server)).containsExactly("Bearer secret-7151-1", "Bearer secret-7151-2");
            assertThat(resends).containsExactly(0, 1);
        }
    }

    @Test
    void takesASecondRefusalForAnAnswer() throws IOException {
        try (RawServer server = RawServer.answering(refusing("never"));
                XRoadBinding binding = binding(server)) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("rejected provider.http_401");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void sendsNothingWithoutAToken() throws IOException {
        away = true;
        try (RawServer server = RawServer.answering(refusing("any"));
                XRoadBinding binding = binding(server)) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("not sent for 0 s client.no_token");
            assertThat(Talk.told(Talk.ask(binding))).isEqualTo("not answered client.no_token");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void leavesTheAuthorizationOfARequestAsItIs() throws IOException {
        try (RawServer server = RawServer.answering(refusing("own"));
                XRoadBinding binding = binding(server)) {
            RawRequest request = RawRequest.to(XRoadServiceId.parse(Talk.ADDRESS.value()))
                    .header("Authorization", "Bearer own")
                    .messageId(Talk.ID)
                    .build();

            assertThat(binding.exchange(request, Talk.NOW.plusSeconds(20))).isInstanceOf(RawResult.Answered.class);
            assertThat(shown(server)).containsExactly("Bearer own");
        }
    }
}
