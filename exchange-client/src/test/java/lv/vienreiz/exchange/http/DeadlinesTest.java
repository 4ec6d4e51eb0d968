// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlinesTest {

    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration LATER = Duration.ofMillis(50);
    private static final Duration FAR = Duration.ofDays(1);

    private final Deadlines deadlines = new Deadlines();
    private final AtomicInteger wrongly = new AtomicInteger();

    @AfterEach
    void close() {
        deadlines.close();
    }

    @Test
    void endsWhatIsDueThoughSomethingElseHasMoreTime() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        deadlines.in(FAR, wrongly::incrementAndGet);

        deadlines.in(SOON, ended::countDown);
        ended.await();

        assertThat(wrongly).hasValue(0);
    }

    @Test
    void endsWhatIsDueAfterSomethingElseWas() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(2);
        deadlines.in(LATER, ended::countDown);
        deadlines.in(SOON, ended::countDown);

        ended.await();
    }

    @Test
    void leavesAloneWhatHasEndedByItself() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Deadlines.Due due = deadlines.in(LATER, wrongly::incrementAndGet);
        deadlines.in(LATER.multipliedBy(2), ended::countDown);

        due.cancel();
        ended.await();

        assertThat(wrongly).hasValue(0);
    }

    @Test
    void goesOnAfterOneThatCannotBeEnded() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        deadlines.in(SOON, () -> {
            throw new IllegalStateException("cannot be ended");
        });
        deadlines.in(LATER, ended::countDown);

        ended.await();
    }

    @Test
    void endsEachOfManyOnce() throws Exception {
        int threads = 8;
        int each = 500;
        AtomicInteger ends = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(threads * each / 2);
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                running.add(callers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        if (i % 2 == 0) {
                            deadlines.in(Duration.ofMillis(i % 20), () -> {
                                ends.incrementAndGet();
                                all.countDown();
                            });
                        } else {
                            deadlines.in(FAR, wrongly::incrementAndGet).cancel();
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            all.await();
        } finally {
            callers.shutdown();
            assertThat(callers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(ends).hasValue(threads * each / 2);
        assertThat(wrongly).hasValue(0);
    }

    @Test
    void endsAtOnceWhatComesAfterItIsClosed() {
        deadlines.close();
        AtomicInteger ended = new AtomicInteger();

        deadlines.in(FAR, ended::incrementAndGet);

        assertThat(ended).hasValue(1);
    }
}
