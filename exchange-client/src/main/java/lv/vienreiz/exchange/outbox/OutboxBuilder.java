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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import lv.vienreiz.exchange.spi.AttemptGate;
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
    AttemptGate gate = AttemptGate.OPEN;
    Duration poll = Duration.ofSeconds(1);

    /** Told at each moment between which the process may end. */
    Consumer<Milestone> milestones = reached -> {};

    private Optional<Duration> lease = Optional.empty();
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
     * Sets what runs attempts, which block; threads of the outbox's own unless set. Three threads more than attempts are under
     * way at once keep slow receivers from delaying anything else.
     *
     * @param value an executor that runs its tasks in other threads than the caller's, not closed by the outbox; what it
     *     refuses with a {@link java.util.concurrent.RejectedExecutionException} is offered to it again after a while
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
     * Sets a gate before each attempt and question, such as a circuit breaker; always open unless set.
     *
     * @param value the gate
     * @return this builder
     */
    public OutboxBuilder gate(AttemptGate value) {
        gate = value;
        return this;
    }

    /**
     * Sets how often the outbox looks by itself for messages that others have put into the store, and for what other nodes have
     * left behind or brought to an end; each second unless set.
     *
     * @param value the time between two looks; zero looks when told only ({@link Outbox#wake()})
     * @return this builder
     * @throws IllegalArgumentException if it is below zero
     */
    public OutboxBuilder poll(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("The time between two looks is zero or more, not " + value);
        }
        poll = value;
        return this;
    }

    /**
     * Sets how long a node may keep a message to itself while it takes one step with it; twice the time of an attempt and half
     * a minute unless set. When it is over, the node is taken for dead, and another one clarifies what it had under way. The
     * clocks of nodes may differ by any time, but must not be set back or forth while a step is under way by more than the half
     * minute. Without meaning where a store has one owner.
     *
     * @param value longer than a question and an attempt together
     * @return this builder
     */
    public OutboxBuilder lease(Duration value) {
        lease = Optional.of(value);
        return this;
    }

    /** How long a node may keep a message. */
    Duration lease() {
        Duration step = policy.attemptTime().multipliedBy(2);
        Duration set = lease.orElse(step.plusSeconds(30));
        if (set.compareTo(step) <= 0) {
            throw new IllegalArgumentException(
                    "A lease is longer than a question and an attempt together, which are " + step + "; not " + set);
        }
        return set;
    }

    /** Makes what sends, each in its own way for one owner and for several nodes. */
    private Dispatch dispatch(Executor work, Timer clockwork) {
        return store.isShared() ? new SharedDispatch(this, work, clockwork) : new SoleDispatch(this, work, clockwork);
    }

    /**
     * Opens the outbox, and goes on with the messages that the store owes: what was under way when the last outbox ended is in
     * doubt, and clarified first; on a store that several nodes share, when the lease of the ended one is over.
     *
     * @return the outbox, to be closed before the store
     * @throws StoreException if the store cannot be used
     * @throws IllegalStateException if the store has one owner and an open outbox
     * @throws IllegalArgumentException if the lease is too short for the policy
     */
    public Outbox open() {
        ThreadFactory threads = work -> {
            Thread thread = new Thread(work, "vienreiz-outbox");
            thread.setDaemon(true);
            return thread;
        };
        ScheduledExecutorService clockwork =
                new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
        // more than there are attempts and releases, so that looking into the store never waits for a slow receiver
        ExecutorService workers = Executors.newFixedThreadPool(parallel + Releases.MOST_AT_ONCE + 1, threads);
        Timer own = (time, action) -> {
            long delay = Math.max(0, Duration.between(clock.instant(), time).toMillis() + 1);
            ScheduledFuture<?> unused = clockwork.schedule(action, delay, TimeUnit.MILLISECONDS);
        };
        Runnable claim = store.isShared() ? () -> {} : store.claim("outbox");
        Runnable release = () -> {
            clockwork.shutdownNow();
            workers.shutdown();
            claim.run();
        };
        boolean opened = false;
        try {
            Executor work = executor.orElse(workers);
            Dispatch dispatch = dispatch(work, timer.orElse(own));
            dispatch.open();
            Lookout lookout = new Lookout(dispatch, poll, clock, work, timer.orElse(own));
            lookout.begin();
            opened = true;
            return new Outbox(this, dispatch, () -> {
                lookout.end();
                release.run();
            });
        } finally {
            if (!opened) {
                release.run();
            }
        }
    }
}
