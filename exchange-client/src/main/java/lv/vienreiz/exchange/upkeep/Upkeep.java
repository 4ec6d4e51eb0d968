// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.exchange.outbox.Timer;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that what was kept long enough really goes: what was sent and received, segments of the access journal, and what
 * broken-off files left. It does a round soon after its start and then from time to time, on a thread of its own. What the store
 * refuses is logged and done in the next round; the other chores go on. Several nodes of one store may each have one. Safe for
 * several threads.
 *
 * <pre>{@code
 * Upkeep upkeep = Upkeep.of(store).outbox(periods).inbox(inbox).journal(journal).start();
 * }</pre>
 *
 * <p>An {@link lv.vienreiz.exchange.ExchangeClient} has one for its store. A host with an inbox of its own gives it to that, or
 * starts another one. A program that ends soon calls {@link #round()} before it ends.
 */
public final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration AFTER_A_REFUSAL = Duration.ofMinutes(15);

    private final List<UpkeepBuilder.Task> tasks;
    private final Duration every;
    private final Clock clock;
    private final Timer timer;
    private final Runnable end;

    /** Held while a round is done, so that two never meet and closing waits for its chore. */
    private final ReentrantLock working = new ReentrantLock();

    private volatile Optional<Round> last = Optional.empty();
    private volatile boolean closed;

    private Upkeep(UpkeepBuilder settings, Timer timer, Runnable end) {
        this.tasks = settings.tasks();
        this.every = settings.every;
        this.clock = settings.clock;
        this.timer = timer;
        this.end = end;
    }

    /**
     * Begins to describe the upkeep of a store.
     *
     * @param store the store; closed by the caller, after the upkeep
     * @return a builder, to be ended with {@link UpkeepBuilder#start()}
     */
    public static UpkeepBuilder of(Store store) {
        return new UpkeepBuilder(store);
    }

    static Upkeep started(UpkeepBuilder settings) {
        Upkeep upkeep = settings.timer
                .map(timer -> new Upkeep(settings, timer, () -> {}))
                .orElseGet(() -> withThread(settings));
        upkeep.next(settings.first);
        return upkeep;
    }

    private static Upkeep withThread(UpkeepBuilder settings) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
                1,
                work -> {
                    Thread thread = new Thread(work, "vienreiz-upkeep");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        Timer own = (time, action) -> {
            long delay =
                    Math.max(0, Duration.between(settings.clock.instant(), time).toMillis());
            ScheduledFuture<?> unused = executor.schedule(action, delay, TimeUnit.MILLISECONDS);
        };
        return new Upkeep(settings, own, executor::shutdown);
    }

    /**
     * Does a round now, on the caller's thread.
     *
     * @return what was done; nothing after closing
     */
    public Round round() {
        working.lock();
        try {
            Instant at = clock.instant();
            List<Chore> chores = new ArrayList<>();
            for (UpkeepBuilder.Task task : tasks) {
                if (!closed) {
                    chores.add(done(task));
                }
            }
            Round round = new Round(at, chores);
            last = Optional.of(round);
            return round;
        } finally {
            working.unlock();
        }
    }

    private static Chore done(UpkeepBuilder.Task task) {
        try {
            return new Chore(task.kind(), task.work().getAsLong(), true);
        } catch (StoreException e) {
            LOG.warn("What was kept long enough could not be deleted ({}); it is tried again", task.kind(), e);
            return new Chore(task.kind(), 0, false);
        } catch (RuntimeException e) {
            // a part that was closed too early, say; the others go on, and so do the rounds
            LOG.error(
                    "The upkeep of {} threw {}; it is tried again",
                    task.kind(),
                    e.getClass().getName());
            return new Chore(task.kind(), 0, false);
        }
    }

    /**
     * What was done last, for a look at the health of the host.
     *
     * @return the last round, or nothing before the first
     */
    public Optional<Round> last() {
        return last;
    }

    private void next(Duration pause) {
        if (!closed) {
            timer.at(clock.instant().plus(pause), this::run);
        }
    }

    private void run() {
        if (closed) {
            return;
        }
        Duration pause = AFTER_A_REFUSAL;
        try {
            if (round().isWhole()) {
                pause = every;
            }
        } finally {
            next(pause.compareTo(every) < 0 ? pause : every);
        }
    }

    /** Does no more rounds, and waits for the chore that is being done. */
    @Override
    public void close() {
        closed = true;
        working.lock();
        try {
            end.run();
        } finally {
            working.unlock();
        }
    }
}
