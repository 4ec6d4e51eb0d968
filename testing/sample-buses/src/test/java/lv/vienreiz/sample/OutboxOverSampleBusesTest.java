// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.contract.Trouble;
import lv.vienreiz.exchange.outbox.OutboxState;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.polling.PollingBinding;
import lv.vienreiz.sample.polling.PollingServer;
import lv.vienreiz.sample.preview.AnswerPort;
import lv.vienreiz.sample.preview.PreviewBinding;
import lv.vienreiz.sample.preview.PreviewServer;
import lv.vienreiz.sample.sections.SectionsBinding;
import lv.vienreiz.sample.sections.SectionsServer;
import lv.vienreiz.sample.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Messages from end to end over buses that work in three other ways than X-Road, with the sender ended in the middle. */
@Timeout(180)
class OutboxOverSampleBusesTest {

    @TempDir
    private Path folder;

    private final Map<MessageId, Integer> effects = new ConcurrentHashMap<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    /** Counts and waits for the gate, as a receiver does that takes its time. */
    private final Receiver receiver = (id, body) -> {
        try {
            gate.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The bus is being closed", closing);
        }
        effects.merge(id, 1, Integer::sum);
        return Optional.of(new Answer("text/plain", ("taken " + body.length).getBytes(UTF_8), ""));
    };

    @Test
    void fetchesAnswersLaterAndDisposesOfEachSoThatTheBusTakesMore() {
        try (PollingServer bus = new PollingServer(receiver, 2);
                Office office =
                        new Office(folder, () -> new PollingBinding(bus.server().uri(), Clock.systemUTC()))) {
            IntStream.range(0, 6).forEach(i -> office.outbox().submit(Office.message(i)));
            Office.await(() -> office.outbox().entries(OutboxState.IN_DOUBT).stream()
                            .filter(entry -> entry.ticket().isPresent())
                            .count()
                    == 2);

            office.end();
            assertThat(effects).isEmpty();
            office.begin();
            bus.server().next(Trouble.LOST_ANSWER);
            bus.server().next(Trouble.BUSY);
            gate.countDown();

            for (int i = 0; i < 6; i++) {
                MessageId id = Office.message(i).messageId();
                office.awaitDelivery(id);
                Office.await(() -> !bus.keeps(id));
                assertThat(office.outbox().answer(id))
                        .map(answer -> new String(answer.body(), UTF_8))
                        .contains("taken 6");
            }
            assertThat(effects).hasSize(6).allSatisfy((id, count) -> assertThat(count)
                    .isEqualTo(1));
        }
    }

    @Test
    void goesOnWithAnUploadWhereTheLastProcessEnded() {
        byte[] body = new byte[5 * SectionsServer.SECTION + 17];
        new Random(7).nextBytes(body);
        gate.countDown();
        try (SectionsServer bus =
                        new SectionsServer(receiver, head -> head.path().endsWith("/524288"));
                Office office = new Office(
                        folder, () -> new SectionsBinding(bus.server().uri(), Clock.systemUTC()))) {
            OutgoingMessage message = Office.message(1, body);
            bus.server().next(Trouble.SILENCE);
            office.outbox().submit(message);
            Office.await(() -> bus.received() == 2L * SectionsServer.SECTION);

            office.end();
            assertThat(effects).isEmpty();
            office.begin();

            office.awaitDelivery(message.messageId());
            assertThat(bus.received()).as("no section came twice").isEqualTo(body.length);
            assertThat(effects).containsExactly(Map.entry(message.messageId(), 1));
        }
    }

    @Test
    void waitsForThePersonAndTakesTheAnswerOnAnotherConnection() {
        gate.countDown();
        AtomicReference<Optional<Office>> open = new AtomicReference<>(Optional.empty());
        try (AnswerPort port = new AnswerPort((id, answer) -> settle(open.get(), id, answer));
                PreviewServer bus = new PreviewServer(receiver);
                Wire person = new Wire(Clock.systemUTC());
                Office office = new Office(
                        folder, () -> new PreviewBinding(bus.server().uri(), port.uri(), Clock.systemUTC()))) {
            OutgoingMessage message = Office.message(1);
            MessageId id = message.messageId();
            office.outbox().submit(message);
            Office.await(() -> office.entry(id).preview().isPresent());
            URI preview = office.entry(id).preview().orElseThrow();
            assertThat(effects).isEmpty();

            office.end();
            person.call("GET", preview, id, Map.of(), new byte[0], Instant.now().plusSeconds(30));
            Office.await(() -> effects.containsKey(id));
            office.begin();
            assertThat(office.entry(id).state()).isEqualTo(OutboxState.IN_DOUBT);
            open.set(Optional.of(office));

            office.awaitDelivery(id);
            assertThat(office.outbox().answer(id))
                    .map(answer -> new String(answer.body(), UTF_8))
                    .contains("taken 6");
            assertThat(effects).containsExactly(Map.entry(id, 1));
        }
    }

    /** Hands an answer to the outbox, and says that it is safe only when the outbox shows it; if not, the bus brings it again. */
    private static boolean settle(Optional<Office> open, MessageId id, Answer answer) {
        return open.map(office -> {
                    try {
                        if (office.outbox().answer(id).isEmpty()) {
                            office.outbox().settle(id, new Inquiry.Executed(answer));
                        }
                        return office.outbox().answer(id).isPresent();
                    } catch (IllegalArgumentException | IllegalStateException | StoreException notNow) {
                        return false; // the bus is being asked about it just now, or the office is closed
                    }
                })
                .orElse(false);
    }
}
