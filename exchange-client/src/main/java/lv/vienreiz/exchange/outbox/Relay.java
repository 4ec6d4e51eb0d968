// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the parcels that are on their way, each in its turn, until it is finished. Safe for several threads. */
final class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Store store;
    private final Courier courier;
    private final Releases releases;
    private final Tenure tenure;
    private final Clock clock;
    private final Consumer<Milestone> milestones;
    private final Lanes lanes;
    private final Executor executor;
    private final Timer timer;
    private final ConcurrentMap<MessageId, Parcel> live = new ConcurrentHashMap<>();

    Relay(OutboxBuilder settings, Courier courier, Releases releases, Tenure tenure, Executor executor, Timer timer) {
        this.store = settings.store;
        this.clock = settings.clock;
        this.tenure = tenure;
        this.milestones = settings.milestones;
        this.lanes = new Lanes(settings.parallel);
        this.courier = courier;
        this.releases = releases;
        this.executor = executor;
        this.timer = timer;
    }

    Optional<Parcel> find(MessageId id) {
        return Optional.ofNullable(live.get(id));
    }

    /** Takes in a parcel that is not in the store yet; true if its first attempt begins now. */
    boolean enter(Parcel parcel) {
        live.put(parcel.id, parcel);
        return lanes.enter(parcel);
    }

    /** Forgets a parcel that did not come into the store. */
    void withdraw(Parcel parcel) {
        live.remove(parcel.id, parcel);
        lanes.leave(parcel);
        pump();
    }

    /** Takes in a parcel that was in the store before; it waits for its turn. */
    void restore(Parcel parcel) {
        live.put(parcel.id, parcel);
        lanes.append(parcel);
    }

    /** Runs a parcel that is in the store: at once if its attempt has begun, otherwise in its turn and at its time. */
    void start(Parcel parcel) {
        lanes.confirm(parcel);
        if (parcel.standing.state() == OutboxState.IN_FLIGHT) {
            execute(parcel);
        } else {
            due(parcel, parcel.standing.next());
        }
    }

    /** Has a parcel that nobody runs stand differently; false if it runs, or may run yet, or is not the first of its lane. */
    boolean settle(Parcel parcel, Supplier<Standing> standing) {
        if (rests(parcel) || !lanes.seize(parcel)) {
            return false;
        }
        arrange(parcel, parcel.standing, standing.get());
        return true;
    }

    /** Takes the next step of a parcel that waits for its time, if it is the first of its lane. */
    void wake(Parcel parcel) {
        if (!rests(parcel)) {
            lanes.wake(parcel);
            pump();
        }
    }

    private boolean rests(Parcel parcel) {
        return clock.instant().isBefore(parcel.rest);
    }

    /** Has a parcel woken at its time. */
    private void remind(Parcel parcel) {
        Instant time = parcel.standing.next();
        try {
            timer.at(time, () -> due(parcel, time));
        } catch (RejectedExecutionException e) {
            LOG.error("The timer of the outbox takes no more; message {} waits until it is opened again", parcel.id);
        }
    }

    /** Wakes a parcel, unless its time was changed since, or has not come after all. */
    private void due(Parcel parcel, Instant time) {
        if (parcel.standing.next().equals(time)) {
            if (time.isAfter(clock.instant())) {
                remind(parcel);
            } else {
                wake(parcel);
            }
        }
    }

    /** Ends what runs, at most for so long, and tells everybody who waits how far their message has come. */
    void close(Duration time) {
        try {
            if (!lanes.close(time.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.warn(
                        "The outbox was closed while attempts were under way; they are in doubt until it is opened again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        resign();
        live.values().forEach(p -> p.settled.complete(p.standing.outcome(p.id)));
    }

    /**
     * From here on nothing is sent or written. What is still under way stays so in the store until its attempt must have ended,
     * and the next outbox does nothing about it before. It stands behind everything that was handed in to the store by now.
     */
    private void resign() {
        Map<MessageId, Instant> underWay = tenure.stop();
        try {
            store.write(s -> resigned(s, underWay), Durability.LAZY);
        } catch (StoreException e) {
            LOG.error("The end of the outbox could not be recorded; {} attempts are under way", underWay.size(), e);
        } finally {
            tenure.endWriting();
        }
    }

    private int resigned(Session session, Map<MessageId, Instant> underWay) {
        tenure.endWriting();
        underWay.forEach(OutboxRows.of(store, session)::endsBy);
        return underWay.size();
    }

    private void pump() {
        for (Optional<Parcel> next = lanes.take(); next.isPresent(); next = lanes.take()) {
            execute(next.get());
        }
    }

    private void execute(Parcel parcel) {
        try {
            executor.execute(() -> run(parcel));
        } catch (RejectedExecutionException e) {
            LOG.warn("The executor of the outbox takes no more work; message {} is offered again later", parcel.id);
            parcel.standing = courier.later(parcel, parcel.standing);
            lanes.pause(parcel);
            remind(parcel);
        }
    }

    private void run(Parcel parcel) {
        Standing before = parcel.standing;
        Standing after;
        try {
            after = courier.step(parcel);
        } catch (Superseded e) {
            LOG.debug("Message {} is left to the next outbox", parcel.id);
            lanes.pause(parcel);
            return;
        } catch (StoreException e) {
            LOG.error("Message {} waits because the store cannot be used", parcel.id, e);
            Standing same = parcel.standing;
            after = courier.later(parcel, same.with(same.state(), OutboxFaults.NOT_RECORDED, same.next()));
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The step of message {} broke off with {}",
                    parcel.id,
                    e.getClass().getName());
            after = courier.broken(parcel);
        }
        arrange(parcel, before, after);
    }

    private void arrange(Parcel parcel, Standing before, Standing after) {
        parcel.standing = after;
        if (after.isToBeSynced(before)) {
            recordFirst(parcel, after);
        } else if (!after.equals(before)) {
            record(parcel, after);
        }
        if (after.state().isFinished()) {
            live.remove(parcel.id, parcel);
            lanes.leave(parcel);
            parcel.settled.complete(after.outcome(parcel.id));
        } else {
            lanes.pause(parcel);
            if (after.state() != OutboxState.IN_DOUBT || courier.canClarify()) {
                remind(parcel);
            }
        }
        pump();
    }

    /** Waits for the disk, because the bus is told that this is safe, or the bus's ticket would be lost. */
    private void recordFirst(Parcel parcel, Standing after) {
        try {
            boolean marked = store.write(s -> mark(s, parcel, after));
            milestones.accept(Milestone.RECORDED);
            if (marked && after.owesRelease()) {
                releases.begin(parcel.question());
            }
        } catch (StoreException e) {
            notRecorded(parcel, after, e);
        }
    }

    private void record(Parcel parcel, Standing after) {
        CompletableFuture<Boolean> unused = store.run(s -> mark(s, parcel, after), Durability.LAZY)
                .whenComplete((done, trouble) -> {
                    if (trouble != null) {
                        notRecorded(parcel, after, trouble);
                    } else {
                        milestones.accept(Milestone.RECORDED);
                    }
                });
    }

    /** False, and nothing is written, once the outbox is closed. */
    private boolean mark(Session session, Parcel parcel, Standing standing) {
        return !tenure.isOver() && OutboxRows.of(store, session).mark(parcel.id, standing, Lease.SOLE, Lease.SOLE);
    }

    private static void notRecorded(Parcel parcel, Standing after, Throwable trouble) {
        LOG.error("Message {} is {}, which could not be recorded", parcel.id, after.state(), trouble);
    }
}
