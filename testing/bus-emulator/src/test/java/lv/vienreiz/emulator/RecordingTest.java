// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.emulator.Exchange.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");
    private static final String PERSON = "010180-01234";

    private final AtomicInteger count = new AtomicInteger();
    private final XRoadEmulator bus = XRoadEmulator.builder()
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .ids(() -> "00000000-0000-0000-0000-%012d".formatted(count.incrementAndGet()))
            .start();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void keepsWhatHappenedInOrder() {
        bus.provide(RawClient.SERVICE, request -> Reply.of(204));
        bus.next(Fault.silenceAfterEffect());
        RawClient.put(bus.uri(), "{}");
        RawClient.get(bus.uri(), "/r1/" + RawClient.SERVICE, "X-Road-Client: " + RawClient.CLIENT);

        Exchange lost = bus.exchanges().get(0);
        assertThat(lost.at()).isEqualTo(NOW);
        assertThat(lost.client()).contains(RawClient.CLIENT);
        assertThat(lost.service()).contains(RawClient.SERVICE);
        assertThat(lost.method()).isEqualTo("PUT");
        assertThat(lost.path()).isEqualTo("/messages/" + RawClient.ID);
        assertThat(lost.requestId()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(lost.messageId()).isEqualTo("LV-00000000-0000-0000-0000-000000000002");
        assertThat(lost.effect()).contains(lost.messageId());
        assertThat(lost.fault()).contains("silence after effect");
        assertThat(lost.answered()).isEqualTo(Answered.NOTHING);

        Exchange good = bus.exchanges().get(1);
        assertThat(good.tookEffect()).isFalse();
        assertThat(good.fault()).isEmpty();
        assertThat(good.answered()).isEqualTo(Answered.WHOLE);
        assertThat(good.status()).hasValue(204);
    }

    @Test
    void showsNoPersonalData() {
        bus.provide(RawClient.SERVICE, request -> Reply.json("{\"about\":\"" + PERSON + "\"}")
                .asking(new AskKey("population", PERSON, "B-1")));
        RawClient.send(
                bus.uri(),
                "POST",
                "/r1/" + RawClient.SERVICE + "/" + PERSON + "/berzins?code=" + PERSON,
                "X-Road-Client: " + RawClient.CLIENT + "\r\nX-Road-Id: " + PERSON + "\r\nX-Road-UserId: LV" + PERSON,
                PERSON);
        RawClient.get(bus.uri(), "/" + PERSON);

        assertThat(bus.exchanges().get(0).path()).isEqualTo("/" + PERSON + "/berzins");
        assertThat(bus.exchanges().get(0).asked()).isPresent();
        assertThat(bus.recording())
                .doesNotContain("01234", "berzins")
                .isEqualTo("2026-03-01T10:15:30Z POST " + RawClient.SERVICE + " /*/* from " + RawClient.CLIENT
                        + " id * took effect status 200 answered\n"
                        + "2026-03-01T10:15:30Z GET /* no effect status 200 answered\n");
        assertThat(bus.exchanges().get(0).asked().toString()).doesNotContain("01234");
    }

    @Test
    void showsTheIdentitiesOfMessages() {
        bus.next(Fault.resetBeforeReading());
        RawClient.put(bus.uri(), "{}");
        bus.provide(RawClient.SERVICE, MessageResource.of(request -> MessageAnswer.json("{}")));
        bus.next(Fault.silenceInBody());
        RawClient.put(bus.uri(), "{}");

        assertThat(bus.recording())
                .isEqualTo("2026-03-01T10:15:30Z (unread) fault 'reset before reading' no effect no answer\n"
                        + "2026-03-01T10:15:30Z PUT " + RawClient.SERVICE + " /messages/" + RawClient.ID + " from "
                        + RawClient.CLIENT + " id LV-00000000-0000-0000-0000-000000000003"
                        + " fault 'silence in body' took effect status 200 answer cut off\n");
    }

    @Test
    void valuesShowLengthsInsteadOfContents() {
        bus.provide(
                RawClient.SERVICE,
                request -> Reply.of(200, "text/plain", request.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(RawClient.put(bus.uri(), PERSON).body())
                .isEqualTo("Request[PUT " + RawClient.SERVICE + ", 12 bytes]");
        assertThat(MessageAnswer.json(PERSON)).hasToString("MessageAnswer[Reply[200, 12 bytes]]");
    }

    @Test
    void aProviderDeclaresWhatTookEffect() {
        bus.provide(
                RawClient.SERVICE,
                request -> request.method().equals("GET")
                        ? Reply.of(204).withEffectOn("counted")
                        : Reply.of(204).withoutEffect());
        RawClient.put(bus.uri(), "{}");
        RawClient.get(bus.uri(), "/r1/" + RawClient.SERVICE, "X-Road-Client: " + RawClient.CLIENT);

        assertThat(bus.effects()).containsOnly(java.util.Map.entry("counted", 1));
    }

    @Test
    void everyExecutionWithoutTheMessageResourceCounts() {
        bus.provide(RawClient.SERVICE, request -> Reply.of(204));
        for (int i = 0; i < 3; i++) {
            RawClient.send(
                    bus.uri(),
                    "POST",
                    "/r1/" + RawClient.SERVICE,
                    "X-Road-Client: " + RawClient.CLIENT + "\r\nX-Road-Id: " + RawClient.ID,
                    "x");
        }

        assertThat(bus.effects(RawClient.ID)).isEqualTo(3);
    }

    @Test
    void anAssertionInsideAProviderIsNotLost() {
        bus.provide(RawClient.SERVICE, request -> {
            throw new AssertionError("the body should be empty");
        });

        assertThat(RawClient.put(bus.uri(), "{}").status()).isEqualTo(500);
        assertThat(bus.providerFailures()).singleElement().isInstanceOf(AssertionError.class);
        assertThat(bus.effects()).isEmpty();
    }
}
