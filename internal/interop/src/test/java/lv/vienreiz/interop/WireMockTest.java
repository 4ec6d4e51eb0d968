// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WireMock stands for a security server that breaks in ways of its own, not of ours. */
@Timeout(120)
class WireMockTest {

    private static final String SPACE = "a".repeat(4000);

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().globalTemplating(true));

    private XRoadBinding binding;

    @BeforeEach
    void open() {
        server.start();
        binding = XRoad.at(URI.create(server.baseUrl()), Bus.CLIENT)
                .maxConnections(2)
                .leaseTimeout(Duration.ofSeconds(60))
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    @AfterEach
    void leavesNoConnectionLeased() {
        assertThat(binding.leasedConnections()).isZero();
        binding.close();
        server.stop();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(named(200), "delivered"),
                Arguments.of(named(201).withChunkedDribbleDelay(5, 200), "delivered"),
                Arguments.of(named(200).withFixedDelay(300), "delivered"),
                Arguments.of(named(200).withFault(Fault.EMPTY_RESPONSE), "in doubt transport.connection_lost"),
                Arguments.of(
                        named(200).withFault(Fault.CONNECTION_RESET_BY_PEER), "in doubt transport.connection_lost"),
                Arguments.of(named(200).withFault(Fault.RANDOM_DATA_THEN_CLOSE), "in doubt transport.not_http"),
                Arguments.of(named(422), "rejected provider.http_422"),
                Arguments.of(named(429).withHeader("Retry-After", "1"), "not sent provider.http_429"),
                Arguments.of(named(500), "in doubt provider.http_500"),
                Arguments.of(named(503).withHeader("Retry-After", "1"), "not sent provider.http_503"),
                Arguments.of(named(302).withHeader("Location", "/r1/elsewhere"), "in doubt provider.http_302"),
                Arguments.of(aResponse().withStatus(200), "in doubt bus.answer_without_id"),
                Arguments.of(aResponse().withStatus(503), "in doubt transport.middlebox.http_503"),
                Arguments.of(
                        failed(500, "server.serverproxy.access_denied"), "rejected server.serverproxy.access_denied"),
                Arguments.of(failed(400, "Server.ServerProxy.IOError"), "in doubt server.serverproxy.io_error"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void tellsEveryEndAndSendsOnce(ResponseDefinitionBuilder answer, String expected) {
        server.stubFor(any(anyUrl()).willReturn(answer));
        MessageId id = MessageId.random();

        Outcome<Answer> outcome = binding.send(Bus.message(id), soon());

        assertThat(Bus.told(outcome)).isEqualTo(expected);
        server.verify(1, anyRequestedFor(anyUrl()));
        server.verify(
                1,
                putRequestedFor(urlEqualTo("/r1/LV/GOV/90009115209/burial/applications/messages/" + id))
                        .withHeader("X-Road-Client", equalTo("LV/GOV/90000069281/portal"))
                        .withHeader("X-Road-Id", equalTo(id.value()))
                        .withRequestBody(equalToJson("{\"lieta\":1}")));
    }

    /** The answer's beginning is whole and the rest is not, so it says that it was executed and not what came of it. */
    @Test
    void isInDoubtAboutAnAnswerWhoseChunksAreBroken() {
        server.stubFor(any(anyUrl()).willReturn(named(200).withFault(Fault.MALFORMED_RESPONSE_CHUNK)));

        assertThat(Bus.told(binding.send(Bus.message(MessageId.random()), soon())))
                .startsWith("in doubt ");
        server.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void isInDoubtWhenTheAnswerTakesTooLong() {
        server.stubFor(any(anyUrl()).willReturn(named(200).withFixedDelay(10_000)));
        try (XRoadBinding impatient = XRoad.at(URI.create(server.baseUrl()), Bus.CLIENT)
                .responseTimeout(Duration.ofMillis(500))
                .build()) {
            assertThat(Bus.told(impatient.send(Bus.message(MessageId.random()), soon())))
                    .isEqualTo("in doubt transport.response_timed_out");
            assertThat(impatient.leasedConnections()).isZero();
        }
    }

    @Test
    void endsAtTheDeadlineWhatDribbles() {
        server.stubFor(any(anyUrl()).willReturn(named(200)));
        assertThat(Bus.told(binding.send(Bus.message(MessageId.random()), soon())))
                .as("the connection is made")
                .isEqualTo("delivered");
        server.stubFor(any(anyUrl()).willReturn(named(200).withChunkedDribbleDelay(100, 20_000)));

        Outcome<Answer> outcome =
                binding.send(Bus.message(MessageId.random()), Instant.now().plusMillis(2500));

        assertThat(Bus.told(outcome)).isEqualTo("in doubt transport.deadline_passed");
    }

    @Test
    void deliversADribbledAnswerByteForByte() {
        server.stubFor(any(anyUrl()).willReturn(named(200).withChunkedDribbleDelay(7, 300)));

        Outcome<Answer> outcome = binding.send(Bus.message(MessageId.random()), soon());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Delivered.class, delivered -> assertThat(
                        ((Answer) delivered.answer()).body())
                .isEqualTo(SPACE.getBytes(StandardCharsets.UTF_8)));
    }

    /** Two connections, six threads, and every third answer breaks: each ends as it must, and all connections come back. */
    @Test
    void losesNoConnectionHoweverManyBreak() throws InterruptedException, ExecutionException {
        server.stubFor(any(anyUrl()).willReturn(named(200)));
        Fault[] faults = {Fault.EMPTY_RESPONSE, Fault.CONNECTION_RESET_BY_PEER, Fault.RANDOM_DATA_THEN_CLOSE};
        List<MessageId> broken = new ArrayList<>();
        List<Future<String>> ends = new ArrayList<>();
        ExecutorService callers = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 120; i++) {
            MessageId id = MessageId.random();
            if (i % 3 == 0) {
                broken.add(id);
                server.stubFor(any(urlEqualTo("/r1/" + Bus.SERVICE + "/messages/" + id))
                        .willReturn(named(200).withFault(faults[i / 3 % 3])));
            }
            ends.add(callers.submit(() -> Bus.told(binding.send(Bus.message(id), soon()))));
        }
        callers.shutdown();

        List<String> told = new ArrayList<>();
        for (Future<String> end : ends) {
            told.add(end.get());
        }
        assertThat(told).filteredOn("delivered"::equals).hasSize(80);
        assertThat(told)
                .filteredOn(end -> end.startsWith("in doubt transport."))
                .hasSameSizeAs(broken);
        server.verify(120, anyRequestedFor(anyUrl()));
        assertThat(binding.leasedConnections()).isZero();
        assertThat(Bus.told(binding.send(Bus.message(MessageId.random()), soon())))
                .isEqualTo("delivered");
    }

    private static ResponseDefinitionBuilder named(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("X-Road-Id", "{{request.headers.X-Road-Id}}")
                .withBody(status == 302 ? "" : SPACE);
    }

    private static ResponseDefinitionBuilder failed(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("X-Road-Error", code)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"type\":\"" + code
                        + "\",\"message\":\"\",\"detail\":\"7c6f1e9e-0000-4000-8000-4b3d2a1c0f5e\"}");
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }
}
