// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageResourceTest {

    private final XRoadEmulator bus = XRoadEmulator.start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String id = MessageId.random().value();

    @AfterEach
    void close() {
        bus.close();
    }

    private MessageResource provide(MessageResource resource) {
        bus.provide(RawClient.SERVICE, resource);
        return resource;
    }

    private HttpRequest request(String method, String below, String body) {
        return HttpRequest.newBuilder(URI.create(bus.uri() + "/r1/" + RawClient.SERVICE + below))
                .header("X-Road-Client", RawClient.CLIENT)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private CompletableFuture<HttpResponse<String>> sendAsync(String method, String body) {
        return http.sendAsync(request(method, "/messages/" + id, body), HttpResponse.BodyHandlers.ofString())
                .orTimeout(20, TimeUnit.SECONDS);
    }

    private HttpResponse<String> send(String method, String body) {
        return sendAsync(method, body).join();
    }

    @Test
    void executesAMessageOnceAndRepeatsTheStoredAnswer() {
        AtomicInteger executions = new AtomicInteger();
        MessageResource resource = provide(
                MessageResource.of(request -> MessageAnswer.json("{\"n\":" + executions.incrementAndGet() + "}")));

        assertThat(send("GET", "").statusCode()).isEqualTo(404);
        HttpResponse<String> first = send("PUT", "body");
        HttpResponse<String> repeat = send("PUT", "body");
        HttpResponse<String> asked = send("GET", "");

        assertThat(List.of(first.statusCode(), repeat.statusCode(), asked.statusCode()))
                .containsOnly(200);
        assertThat(List.of(first.body(), repeat.body(), asked.body())).containsOnly("{\"n\":1}");
        assertThat(first.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(resource.effects(id)).isEqualTo(1);
        assertThat(bus.effects(id)).isEqualTo(1);
        assertThat(bus.exchanges()).extracting(Exchange::tookEffect).containsExactly(false, true, false, false);
    }

    @Test
    void refusesAnotherBodyUnderTheSameId() {
        MessageResource resource = provide(MessageResource.of(request -> MessageAnswer.json("{}")));
        send("PUT", "body");

        HttpResponse<String> other = send("PUT", "another body");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(resource.effects()).containsOnly(java.util.Map.entry(id, 1));
    }

    @Test
    void keepsARefusal() {
        provide(MessageResource.of(request -> MessageAnswer.refusal("urn:example:incomplete", "A part is missing")));

        HttpResponse<String> first = send("PUT", "body");

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.body())
                .isEqualTo("{\"type\":\"urn:example:incomplete\",\"title\":\"A part is missing\",\"status\":422}");
        assertThat(send("PUT", "body").body()).isEqualTo(first.body());
        assertThat(send("GET", "").statusCode()).isEqualTo(422);
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void tellsThatAMessageIsBeingExecuted() {
        Gate gate = Gate.closed();
        MessageResource resource = provide(MessageResource.of(request -> {
            passUnchecked(gate);
            return MessageAnswer.json("{}");
        }));
        CompletableFuture<HttpResponse<String>> first = sendAsync("PUT", "body");
        gate.awaitArrival(Duration.ofSeconds(20));

        assertThat(send("PUT", "body").statusCode()).isEqualTo(202);
        assertThat(send("PUT", "another body").statusCode()).isEqualTo(409);
        HttpResponse<String> asked = send("GET", "");
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.headers().firstValue("Retry-After")).contains("1");
        assertThat(resource.effects(id)).isZero();

        gate.open();
        assertThat(first.join().statusCode()).isEqualTo(200);
        assertThat(send("PUT", "body").statusCode()).isEqualTo(200);
        assertThat(resource.effects(id)).isEqualTo(1);
    }

    @Test
    void executesOnceWhenManySendTheSameAtOnce() {
        AtomicInteger executions = new AtomicInteger();
        MessageResource resource = provide(MessageResource.of(request -> {
            executions.incrementAndGet();
            return MessageAnswer.json("{}");
        }));
        Gate gate = Gate.closed();
        bus.next(IntStream.range(0, 64)
                .mapToObj(i -> Fault.heldBeforeEffect(gate))
                .toArray(Fault[]::new));

        List<CompletableFuture<HttpResponse<String>>> all =
                IntStream.range(0, 64).mapToObj(i -> sendAsync("PUT", "body")).toList();
        gate.awaitArrivals(64, Duration.ofSeconds(20));
        gate.open();

        assertThat(all)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(200, 202));
        assertThat(executions).hasValue(1);
        assertThat(resource.effects(id)).isEqualTo(1);
        assertThat(bus.effects()).containsOnly(java.util.Map.entry(id, 1));
        assertThat(bus.exchanges()).hasSize(64);
        assertThat(bus.exchanges()).extracting(Exchange::requestId).doesNotHaveDuplicates();
    }

    @Test
    void executesAgainWhatFailed() {
        AtomicInteger executions = new AtomicInteger();
        MessageResource resource = provide(MessageResource.of(request -> {
            if (executions.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return MessageAnswer.json("{}");
        }));

        assertThat(send("PUT", "body").statusCode()).isEqualTo(500);
        assertThat(bus.effects()).isEmpty();
        assertThat(bus.providerFailures()).singleElement().asString().contains("the database is away");
        assertThat(send("PUT", "body").statusCode()).isEqualTo(200);
        assertThat(resource.effects(id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/messages", "/messages/", "/messages/1", "/messages/%s/more", "/other/%s"})
    void knowsNoOtherPath(String path) {
        provide(MessageResource.of(request -> MessageAnswer.json("{}")));

        HttpResponse<String> answer = http.sendAsync(
                        request("PUT", path.formatted(id), "x"), HttpResponse.BodyHandlers.ofString())
                .join();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void knowsNoOtherMethod() {
        provide(MessageResource.of(request -> MessageAnswer.json("{}")));

        HttpResponse<String> answer = send("POST", "body");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, PUT");
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void marksAQuestionWhenItIsExecutedAndNotWhenItIsRepeated() {
        AskKey key = new AskKey("population", "010180-01234", "B-1");
        provide(MessageResource.of(request -> MessageAnswer.json("{}").asking(key)));
        send("PUT", "body");
        send("PUT", "body");

        assertThat(bus.exchanges().stream().flatMap(exchange -> exchange.asked().stream()))
                .containsExactly(key);
    }

    private static void passUnchecked(Gate gate) {
        try {
            gate.pass();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
