// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lv.vienreiz.emulator.Exchange.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final XRoadEmulator bus = XRoadEmulator.start();
    private final MessageResource resource = MessageResource.of(request -> MessageAnswer.json("{\"caseId\":\"B-1\"}"));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void provide() {
        bus.provide(RawClient.SERVICE, resource);
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private RawClient.Answer put() {
        return RawClient.put(bus.uri(), "{}");
    }

    private Exchange only() {
        return bus.exchanges().get(bus.exchanges().size() - 1);
    }

    private void assertNothingCame(RawClient.Answer answer, boolean reset, int effects) {
        assertThat(answer.text()).isEmpty();
        assertThat(answer.reset()).isEqualTo(reset);
        assertThat(resource.effects(RawClient.ID)).isEqualTo(effects);
        assertThat(bus.effects(RawClient.ID)).isEqualTo(effects);
        assertThat(only().answered()).isEqualTo(Answered.NOTHING);
        assertThat(only().status()).isEmpty();
        assertThat(bus.pendingFaults()).isEmpty();
    }

    @Test
    void answersWithoutAFault() {
        RawClient.Answer answer = put();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"caseId\":\"B-1\"}");
        assertThat(answer.reset()).isFalse();
        assertThat(bus.effects()).containsOnly(java.util.Map.entry(RawClient.ID, 1));
        assertThat(only().answered()).isEqualTo(Answered.WHOLE);
    }

    @Test
    void resetsBeforeReading() {
        bus.next(Fault.resetBeforeReading());

        assertNothingCame(put(), true, 0);
        assertThat(only().method()).isEmpty();
        assertThat(only().fault()).contains("reset before reading");
    }

    @Test
    void resetsBeforeReadingTheBodyOfOneService() {
        bus.next("LV/*/applications", Fault.resetBeforeReading());

        assertNothingCame(put(), true, 0);
        assertThat(only().method()).isEqualTo("PUT");
    }

    @Test
    void resetsAfterReadingBeforeTheEffect() {
        bus.next(Fault.resetBeforeEffect());

        assertNothingCame(put(), true, 0);
        assertThat(only().service()).contains(RawClient.SERVICE);
    }

    @Test
    void fallsSilentBeforeTheEffect() {
        bus.next(Fault.silenceBeforeEffect());

        assertNothingCame(put(), false, 0);
    }

    @Test
    void fallsSilentAfterTheEffect() {
        bus.next(Fault.silenceAfterEffect());

        assertNothingCame(put(), false, 1);
        assertThat(only().effect()).contains(RawClient.ID);
    }

    @Test
    void resetsAfterTheEffect() {
        bus.next(Fault.resetAfterEffect());

        assertNothingCame(put(), true, 1);
    }

    @Test
    void cutsTheBodyByAReset() {
        bus.next(Fault.resetInBody());

        assertCutInBody(put(), true);
    }

    @Test
    void cutsTheBodyByTheEndOfTheStream() {
        bus.next(Fault.silenceInBody());

        assertCutInBody(put(), false);
    }

    private void assertCutInBody(RawClient.Answer answer, boolean reset) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("16");
        assertThat(answer.body()).isEqualTo("{\"caseId");
        assertThat(answer.reset()).isEqualTo(reset);
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
        assertThat(only().answered()).isEqualTo(Answered.PART);
        assertThat(only().status()).hasValue(200);
    }

    @Test
    void aRealClientSeesFailuresOfDifferentKinds() {
        bus.next(Fault.resetBeforeEffect(), Fault.silenceAfterEffect(), Fault.silenceInBody(), Fault.garbage());

        assertThatThrownBy(this::javaPut).isInstanceOf(IOException.class).hasStackTraceContaining("Connection reset");
        assertThatThrownBy(this::javaPut)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no bytes")
                .hasStackTraceContaining("EOFException");
        assertThatThrownBy(this::javaPut).isInstanceOf(IOException.class).hasMessageContaining("fixed content-length");
        assertThatThrownBy(this::javaPut).isInstanceOf(IOException.class).hasMessageContaining("status line");
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    private HttpResponse<String> javaPut() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(bus.uri() + "/r1/" + RawClient.SERVICE + "/messages/" + RawClient.ID))
                .header("X-Road-Client", RawClient.CLIENT)
                .PUT(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void servesManyRequestsOnOneConnection() throws Exception {
        assertThat(javaPut().statusCode()).isEqualTo(200);
        bus.next(Fault.providerBusy(503, Duration.ofSeconds(7)));
        HttpResponse<String> busy = javaPut();

        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).contains("7");
        assertThat(busy.headers().firstValue("X-Road-Error")).isEmpty();
        assertThat(javaPut().body()).isEqualTo("{\"caseId\":\"B-1\"}");
    }

    @Test
    void refusesConnectionsWhileOffline() {
        bus.goOffline();

        assertThatThrownBy(this::put).hasCauseInstanceOf(ConnectException.class);

        bus.comeBack();
        assertThat(put().status()).isEqualTo(200);
    }

    @Test
    void holdsAnExchangeBeforeTheEffectUntilTheGateOpens() {
        Gate gate = Gate.closed();
        bus.next(Fault.heldBeforeEffect(gate));
        CompletableFuture<RawClient.Answer> answer = CompletableFuture.supplyAsync(this::put);
        gate.awaitArrival(PATIENCE);

        assertThat(bus.effects(RawClient.ID)).isZero();
        gate.open();
        assertThat(answer.orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                        .join()
                        .status())
                .isEqualTo(200);
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    @Test
    void holdsAnExchangeAfterTheEffectUntilTheGateOpens() {
        Gate gate = Gate.closed();
        bus.next(Fault.heldAfterEffect(gate).and(Fault.resetAfterEffect()));
        CompletableFuture<RawClient.Answer> answer = CompletableFuture.supplyAsync(this::put);
        gate.awaitArrival(PATIENCE);

        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
        assertThat(answer).isNotDone();
        gate.open();
        assertThat(answer.orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                        .join()
                        .reset())
                .isTrue();
    }

    @Test
    void aGateThatNobodyComesToTellsSo() {
        assertThatThrownBy(() -> Gate.closed().awaitArrival(Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Found 0 exchanges at the gate");
    }

    @Test
    void delaysByTheTimeAskedFor() {
        bus.next(Fault.delayBeforeEffect(Duration.ofMillis(60)).and(Fault.delayAfterEffect(Duration.ofMillis(60))));
        long begin = System.nanoTime();

        assertThat(put().status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void closingEndsADelay() {
        Gate gate = Gate.closed();
        gate.open();
        bus.next(Fault.heldBeforeEffect(gate).and(Fault.delayBeforeEffect(Duration.ofHours(1))));
        CompletableFuture<RawClient.Answer> answer = CompletableFuture.supplyAsync(this::put);
        gate.awaitArrival(PATIENCE);

        bus.close();
        RawClient.Answer ended =
                answer.orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).join();
        assertThat(ended.text()).isEmpty();
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void failsOnEitherSideAfterTheEffect() {
        bus.next(Fault.fromProviderSideAfterEffect("io_error"));
        RawClient.Answer answer = put();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("X-Road-Error")).isEqualTo("server.serverproxy.io_error");
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);

        bus.next(Fault.fromClientSideAfterEffect("service_failed.internal_error"));
        assertThat(put().header("X-Road-Error")).isEqualTo("server.clientproxy.service_failed.internal_error");
    }

    @Test
    void failsOnEitherSideBeforeTheEffect() {
        bus.next(Fault.fromClientSide("maintenance_mode"), Fault.fromProviderSide("network_error"));

        assertThat(put().header("X-Road-Error")).isEqualTo("server.clientproxy.maintenance_mode");
        assertThat(put().header("X-Road-Error")).isEqualTo("server.serverproxy.network_error");
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void answersASoapFaultUnderStatus200() {
        bus.next(Fault.soapFault());
        RawClient.Answer answer = put();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.body()).contains("<faultcode>client.invalid_http_method</faultcode>");
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void handsAProvidersRedirectionBack() {
        bus.next(Fault.providerAnswers(Reply.of(307).withHeader("Location", "http://elsewhere.example/")));
        RawClient.Answer answer = put();

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.header("Location")).isEqualTo("http://elsewhere.example/");
        assertThat(answer.header("X-Road-Error")).isEmpty();
        assertThat(answer.header("X-Road-Service")).isEqualTo(RawClient.SERVICE);
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void losesTheProvidersAnswerForAnother() {
        bus.next(Fault.providerAnswersAfterEffect(Reply.of(502)));

        assertThat(put().status()).isEqualTo(502);
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    @Test
    void answersUnderAnotherMessageId() {
        bus.next(Fault.anotherMessageId().and(Fault.anotherRequestHash()));
        RawClient.Answer answer = RawClient.send(
                bus.uri(),
                "PUT",
                "/r1/" + RawClient.SERVICE + "/messages/" + RawClient.ID,
                "X-Road-Client: " + RawClient.CLIENT + "\r\nX-Road-Id: " + RawClient.ID,
                "{}");

        assertThat(answer.header("X-Road-Id")).hasSize(36).isNotEqualTo(RawClient.ID);
        assertThat(answer.header("X-Road-Request-Hash")).isEqualTo("AAAA");
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    @Test
    void answersMoreThanAnyoneWants() {
        bus.next(Fault.oversizedAnswer(1_000_000));
        RawClient.Answer answer = put();

        assertThat(answer.header("Content-Length")).isEqualTo("1000000");
        assertThat(answer.body()).hasSize(1_000_000).isBlank();
    }

    @Test
    void sendsGarbage() {
        bus.next(Fault.garbage());
        RawClient.Answer answer = put();

        assertThat(answer.text()).contains("not HTTP at all").doesNotStartWith("HTTP");
        assertThat(answer.reset()).isFalse();
        assertThat(only().answered()).isEqualTo(Answered.NOTHING);
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    @Test
    void strikesOnlyTheServiceItIsScriptedFor() {
        bus.provide("LV/GOV/90000069281/burial/other", request -> Reply.of(204));
        bus.next("*/other", Fault.silenceAfterEffect());

        assertThat(put().status()).isEqualTo(200);
        assertThat(bus.pendingFaults()).extracting(Fault::name).containsExactly("silence after effect");
        RawClient.Answer other =
                RawClient.get(bus.uri(), "/r1/LV/GOV/90000069281/burial/other", "X-Road-Client: " + RawClient.CLIENT);
        assertThat(other.text()).isEmpty();
        assertThat(bus.pendingFaults()).isEmpty();
    }

    @Test
    void letsOnePassBetweenTwoThatFail() {
        bus.next(Fault.silenceBeforeEffect(), Fault.none(), Fault.silenceBeforeEffect());

        assertThat(put().text()).isEmpty();
        assertThat(put().status()).isEqualTo(200);
        assertThat(put().text()).isEmpty();
        assertThat(put().status()).isEqualTo(200);
    }

    @Test
    void forgetsItsScript() {
        bus.next(Fault.silenceBeforeEffect());
        bus.forgetFaults();

        assertThat(put().status()).isEqualTo(200);
    }
}
