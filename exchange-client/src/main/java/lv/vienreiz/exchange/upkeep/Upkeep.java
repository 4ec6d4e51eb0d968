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
 * Upkeep upkeep = Upkeep.of(inbox.upkeep(), journal.upkeep()).every(Duration.ofHours(1)).start();
 * }</pre>
 *
 * <p>An {@link lv.vienreiz.exchange.ExchangeClient} has one for its store. A host with an inbox adds its chore to
 * that, or starts another upkeep. A program that ends soon calls {@link #round()} before it ends.
 */
public final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration AFTER_A_REFUSAL = Duration.ofMinutes(15);

    private final List<Chore> chores;
    private final Duration every;
    private final Clock clock;
    private final UpkeepBuilder.Alarm alarm;
    private final Runnable end;

    /** Held while a round is done, so that two never meet and closing waits for its chore. */
    private final ReentrantLock working = new ReentrantLock();

    private volatile Optional<Round> last = Optional.empty();
    private volatile boolean closed;

    private Upkeep(UpkeepBuilder settings, UpkeepBuilder.Alarm alarm, Runnable end) {
        this.chores = List.copyOf(settings.chores);
        this.every = settings.every;
        this.clock = settings.clock;
        this.alarm = alarm;
        this.end = end;
    }

    /**
     * Begins to describe an upkeep.
     *
     * @param chores what to do in each round, in order; what they look after is closed after the upkeep
     * @return a builder, to be ended with {@link UpkeepBuilder#start()}
     */
    public static UpkeepBuilder of(Chore... chores) {
        UpkeepBuilder builder = new UpkeepBuilder();
        List.of(chores).forEach(builder::also);
        return builder;
    }

    static Upkeep started(UpkeepBuilder settings) {
        Upkeep upkeep = settings.alarm
                .map(alarm -> new Upkeep(settings, alarm, () -> {}))
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
        UpkeepBuilder.Alarm own = (time, action) -> {
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
            List<Round.End> ends = new ArrayList<>();
            for (Chore chore : chores) {
                if (!closed) {
                    ends.add(done(chore));
                }
            }
            Round round = new Round(at, ends);
            last = Optional.of(round);
            return round;
        } finally {
            working.unlock();
        }
    }

    private static Round.End done(Chore chore) {
        try {
            return new Round.End(chore.name(), chore.work().getAsLong(), true);
        } catch (StoreException e) {
            LOG.warn("What {} has kept long enough could not be deleted; it is tried again", chore.name(), e);
            return new Round.End(chore.name(), 0, false);
        } catch (RuntimeException e) {
            // a part that was closed too early, say; the others go on, and so do the rounds
            LOG.error(
                    "The upkeep of {} threw {}; it is tried again",
                    chore.name(),
                    e.getClass().getName());
            return new Round.End(chore.name(), 0, false);
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
            alarm.at(clock.instant().plus(pause), this::run);
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
