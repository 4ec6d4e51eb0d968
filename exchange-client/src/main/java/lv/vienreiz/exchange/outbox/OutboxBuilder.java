// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/** The settings of an {@link Outbox}, each with a default that suits a state bus. Not safe for several threads. */
public final class OutboxBuilder {

    final Store store;
    final BusBinding binding;
    RetryPolicy policy = RetryPolicy.standard();
    int parallel = 16;
    Duration patience = Duration.ofSeconds(100);
    Clock clock = Clock.systemUTC();
    RandomGenerator jitter = new Random();
    Supplier<MessageId> ids = MessageId::random;
    private Optional<Executor> executor = Optional.empty();
    private Optional<Timer> timer = Optional.empty();

    OutboxBuilder(Store store, BusBinding binding) {
        this.store = store;
        this.binding = binding;
    }

    /**
     * Sets when attempts are repeated and given up; {@link RetryPolicy#standard()} unless set.
     *
     * @param value the policy
     * @return this builder
     */
    public OutboxBuilder policy(RetryPolicy value) {
        policy = value;
        return this;
    }

    /**
     * Sets how many messages, of different cases, are under way at once; 16 unless set.
     *
     * @param value at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public OutboxBuilder parallel(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("At least one message is under way at once, not " + value);
        }
        parallel = value;
        return this;
    }

    /**
     * Sets how long closing waits for attempts under way; 100 s unless set.
     *
     * @param value the time; zero does not wait
     * @return this builder
     */
    public OutboxBuilder patience(Duration value) {
        patience = value;
        return this;
    }

    /**
     * Sets the clock; the system's unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public OutboxBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /**
     * Sets what makes delays random.
     *
     * @param value a source that several threads may use
     * @return this builder
     */
    public OutboxBuilder jitter(RandomGenerator value) {
        jitter = value;
        return this;
    }

    /**
     * Sets what gives mended messages their ids; random unless set.
     *
     * @param value gives an id that no other message has
     * @return this builder
     */
    public OutboxBuilder ids(Supplier<MessageId> value) {
        ids = value;
        return this;
    }

    /**
     * Sets what runs attempts, which block; threads of the outbox's own unless set.
     *
     * @param value an executor, not closed by the outbox
     * @return this builder
     */
    public OutboxBuilder executor(Executor value) {
        executor = Optional.of(value);
        return this;
    }

    /**
     * Sets what waits for the time of the next attempt; a thread of the outbox's own unless set.
     *
     * @param value a timer that follows the clock
     * @return this builder
     */
    public OutboxBuilder timer(Timer value) {
        timer = Optional.of(value);
        return this;
    }

    /**
     * Opens the outbox, and goes on with the messages that the store owes: what was under way when the last outbox ended is in
     * doubt, and clarified first.
     *
     * @return the outbox, to be closed before the store
     * @throws StoreException if the store cannot be used
     * @throws IllegalStateException if the store has an open outbox
     */
    public Outbox open() {
        ThreadFactory threads = work -> {
            Thread thread = new Thread(work, "vienreiz-outbox");
            thread.setDaemon(true);
            return thread;
        };
        ScheduledExecutorService clockwork =
                new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
        ExecutorService workers = Executors.newFixedThreadPool(parallel, threads);
        Timer own = (time, action) -> {
            long delay = Math.max(0, Duration.between(clock.instant(), time).toMillis());
            ScheduledFuture<?> unused = clockwork.schedule(action, delay, TimeUnit.MILLISECONDS);
        };
        Runnable claim = store.claim("outbox");
        boolean opened = false;
        try {
            Outbox outbox = Outbox.open(this, executor.orElse(workers), timer.orElse(own), () -> {
                clockwork.shutdownNow();
                workers.shutdown();
                claim.run();
            });
            opened = true;
            return outbox;
        } finally {
            if (!opened) {
                claim.run();
            }
        }
    }
}
