// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource(names = {"MEMORY", "SQLITE"})
class SoleOutboxTest extends OutboxFixture {

    @Test
    void doesNotSendWhatItCannotRecord() {
        outbox.submit(message(1, "a"));
        store.read(s -> s.list("PRAGMA max_page_count = 1", r -> r.getInt(1)));

        assertThatThrownBy(() -> outbox.submit(message(2, "b", "x".repeat(100_000))))
                .isInstanceOf(StoreException.class);
        store.read(s -> s.list("PRAGMA max_page_count = 1000000", r -> r.getInt(1)));
        outbox.submit(message(3, "b"));
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3));
    }

    @Test
    void isTheOnlyOneOfItsStore() {
        assertThatThrownBy(() -> open(POLICY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sharesCommitsAmongManyCallers() throws Exception {
        outbox.close();
        int threads = 32;
        int each = 20;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (Outbox shared = Outbox.on(store, receiver).parallel(threads).open()) {
            long before = store.commits();
            // whoever is quick waits here, so that the others' work joins the next commit
            store.run(s -> awaited(start), Durability.LAZY);
            List<Future<List<Submission>>> work = new ArrayList<>();
            CountDownLatch calling = new CountDownLatch(threads);
            for (int t = 0; t < threads; t++) {
                int first = t * each + 1;
                work.add(callers.submit(() -> {
                    calling.countDown();
                    return Stream.iterate(first, n -> n < first + each, n -> n + 1)
                            .map(n -> shared.submit(message(n, "case " + n)))
                            .toList();
                }));
            }
            calling.await();
            start.countDown();
            for (Future<List<Submission>> submissions : work) {
                assertThat(submissions.get()).allSatisfy(s -> assertThat(s.await(Duration.ofSeconds(30)))
                        .isInstanceOf(Outcome.Delivered.class));
            }
            assertThat(store.commits() - before).isLessThan(threads * each / 2);
        } finally {
            callers.shutdownNow();
        }
        assertThat(receiver.effectIds()).hasSize(threads * each).doesNotHaveDuplicates();
    }

    @Test
    void holdsNoBodyOfAMessageThatWaits() {
        outbox.submit(message(1, "a"));
        WeakReference<byte[]> body = submitted(2, "a");
        // the driver holds what it wrote last
        outbox.submit(message(3, "a"));
        for (int i = 0; i < 100 && body.get() != null; i++) {
            System.gc();
        }
        assertThat(body.get() == null).as("the body is gone").isTrue();

        time.settle(100);
        assertThat(receiver.effects).extracting(m -> m.body().length).containsExactly(6, 100_000, 6);
    }

    private WeakReference<byte[]> submitted(int number, String caseId) {
        OutgoingMessage message = message(number, caseId, "x".repeat(100_000));
        outbox.submit(message);
        return new WeakReference<>(message.body());
    }

    @Test
    void refusesToEnrolWhatNobodyCanConnectTo() throws SQLException {
        try (Store memory = Store.inMemory();
                Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(false);
            OutboxLedger ledger = OutboxLedger.of(memory);
            assertThatThrownBy(() -> ledger.enqueue(connection, message(1, "a")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("in memory");
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
