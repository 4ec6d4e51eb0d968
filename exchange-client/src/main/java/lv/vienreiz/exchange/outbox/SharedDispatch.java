// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of several nodes that share a store. The order of the messages is in the database alone: a node claims what is due, for a
 * time, takes one step with it, and writes what came of it only if the claim is still its own.
 */
final class SharedDispatch implements Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int MOST_RELEASES = 100;

    private final Store store;
    private final Clock clock;
    private final Consumer<Milestone> milestones;
    private final Tenure tenure = new Tenure();
    private final Courier courier;
    private final Releases releases;
    private final Slots slots;
    private final Followers followers;
    private final Executor executor;
    private final Timer timer;
    private final Duration lease;
    private final String node = UUID.randomUUID().toString();
    private final AtomicLong claims = new AtomicLong();
    private final AtomicBoolean looking = new AtomicBoolean();

    SharedDispatch(OutboxBuilder settings, Executor executor, Timer timer) {
        this.store = settings.store;
        this.clock = settings.clock;
        this.milestones = settings.milestones;
        this.executor = executor;
        this.timer = timer;
        this.lease = settings.lease();
        this.courier = new Courier(settings, new FencedNotes(store, new Enclosures(store, clock)), tenure);
        this.releases = new Releases(settings, courier, tenure, executor, timer);
        this.slots = new Slots(settings.parallel);
        this.followers = new Followers(store);
    }

    /** Writes only what the claim allows. */
    private record FencedNotes(Store store, Enclosures enclosures) implements Notes {

        @Override
        public OutgoingMessage message(MessageId id) {
            OutgoingMessage message =
                    store.read(s -> OutboxRows.of(store, s).message(id).orElseThrow());
            return enclosures.withFiles(message);
        }

        @Override
        public void begun(Parcel parcel, Standing standing) {
            boolean ours =
                    store.write(s -> OutboxRows.of(store, s).mark(parcel.id, standing, parcel.lease, parcel.lease));
            if (!ours) {
                throw new Superseded();
            }
        }
    }

    @Override
    public void open() {
        wake();
    }

    @Override
    public Submission submit(OutgoingMessage message) {
        if (slots.isClosed()) {
            throw new IllegalStateException("The outbox is closed; open another one on the store");
        }
        milestones.accept(Milestone.HANDED_IN);
        Parcel parcel = Parcel.of(message, now());
        boolean slot = slots.take(parcel.id);
        boolean begun = false;
        try {
            Instant asked = clock.instant();
            boolean stored = store.write(s -> admit(s, parcel, slot, asked));
            milestones.accept(Milestone.STORED);
            begun = stored && parcel.standing.state() == OutboxState.IN_FLIGHT;
            if (!stored && !store.<Boolean>read(s -> OutboxRows.of(store, s).isSame(parcel.id, parcel.fingerprint))) {
                throw OutboxLedger.usedBefore(parcel.id);
            }
        } finally {
            if (slot && !begun) {
                slots.giveBack(parcel.id);
            }
        }
        if (begun) {
            Submission submission = followers.begin(parcel.id);
            execute(parcel);
            return submission;
        }
        look();
        return followers.join(parcel.id);
    }

    /** Puts a message into the store, as begun where its lane is free. */
    private boolean admit(Session session, Parcel parcel, boolean slot, Instant asked) {
        SharedRows shared = new SharedRows(session);
        long databaseTime = shared.lock(parcel.lane);
        if (slot && shared.isFree(parcel.lane)) {
            parcel.lease = new Lease(nextClaim(), asked.plus(lease), databaseTime + lease.toMillis());
            parcel.standing = parcel.standing.begun(parcel.enqueuedAt);
        }
        return OutboxRows.of(store, session).insert(parcel, parcel.standing, Optional.empty(), false);
    }

    @Override
    public Optional<Submission> follow(MessageId id) {
        return store.<Optional<Standing>>read(s -> OutboxRows.of(store, s).standing(id))
                .map(known -> followers.join(id));
    }

    @Override
    public void settle(MessageId id, Inquiry learned) {
        Parcel parcel = store.write(s -> {
            Parcel seized = new SharedRows(s)
                    .seize(id)
                    .orElseThrow(() -> new IllegalArgumentException("No message in doubt has the id " + id));
            Standing after = courier.resolved(seized, learned);
            OutboxRows.of(store, s).mark(id, after, Lease.SOLE, Lease.SOLE);
            seized.standing = after;
            return seized;
        });
        follows(parcel);
        look();
    }

    @Override
    public void askAgain(MessageId id) {
        store.write(s -> hastened(s, id), Durability.LAZY);
        look();
    }

    private static MessageId hastened(Session session, MessageId id) {
        new SharedRows(session).hasten(id);
        return id;
    }

    @Override
    public void wake() {
        if (slots.isClosed()) {
            return;
        }
        followers.look();
        int room = MOST_RELEASES - releases.unfinished();
        if (room > 0) {
            store.<List<Question>>write(s -> new SharedRows(s).takeReleases(lease.toMillis(), room), Durability.LAZY)
                    .forEach(releases::begin);
        }
        claim();
    }

    @Override
    public void close(Duration patience) {
        try {
            if (!slots.close(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.warn("The outbox was closed while attempts were under way; another node clarifies them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tenure.stop();
        followers.close();
    }

    /** Has this node look for work soon, on a thread that may wait for the database. */
    private void look() {
        if (slots.free() > 0 && looking.compareAndSet(false, true)) {
            try {
                executor.execute(() -> {
                    looking.set(false);
                    safely(this::claim);
                });
            } catch (RejectedExecutionException e) {
                looking.set(false);
                LOG.debug("The executor of the outbox takes no more work");
                timer.at(courier.later(3), this::look);
            }
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            LOG.error("The outbox cannot look for messages that are due; it tries again", e);
        }
    }

    /** Claims what is due, as much as there are slots for, and runs it. */
    private void claim() {
        List<Parcel> claimed = new ArrayList<>();
        boolean given = false;
        try {
            Instant asked = clock.instant();
            store.write(s -> claimed(s, asked, claimed), Durability.LAZY);
            given = true;
        } finally {
            if (!given) {
                claimed.forEach(p -> slots.giveBack(p.id));
            }
        }
        if (!claimed.isEmpty()) {
            milestones.accept(Milestone.CLAIMED);
        }
        claimed.forEach(this::execute);
    }

    private int claimed(Session session, Instant now, List<Parcel> claimed) {
        SharedRows shared = new SharedRows(session);
        int free = slots.free();
        boolean doubtsToo = courier.canClarify();
        List<MessageId> due = free == 0 ? List.of() : shared.claimable(now, doubtsToo, free);
        for (MessageId id : due) {
            if (!slots.take(id)) {
                continue;
            }
            String claim = nextClaim();
            Optional<OutboxEntry> entry = shared.claim(id, now, doubtsToo, claim, lease.toMillis());
            if (entry.isEmpty()) {
                slots.giveBack(id);
                continue;
            }
            Parcel parcel = new Parcel(entry.get(), Optional.empty());
            parcel.lease = new Lease(claim, now.plus(lease), shared.leaseOf(id));
            parcel.standing =
                    parcel.standing.asked(OutboxRows.of(store, session).questions(id));
            parcel.tries = parcel.standing.attempts() == 0 ? 0 : 1;
            if (parcel.standing.state() == OutboxState.IN_FLIGHT) {
                parcel.standing = parcel.standing.with(OutboxState.IN_DOUBT, OutboxFaults.INTERRUPTED, now);
                OutboxRows.of(store, session).mark(id, parcel.standing, parcel.lease, parcel.lease);
            }
            claimed.add(parcel);
        }
        return claimed.size();
    }

    private void execute(Parcel parcel) {
        try {
            executor.execute(() -> run(parcel));
        } catch (RejectedExecutionException e) {
            Instant again = courier.later(3);
            if (slots.isClosed() || !again.isBefore(parcel.lease.end())) {
                LOG.warn("The executor of the outbox takes no more work; message {} is for another node", parcel.id);
                slots.giveBack(parcel.id);
            } else {
                LOG.warn("The executor of the outbox takes no more work; message {} is offered again", parcel.id);
                timer.at(again, () -> execute(parcel));
            }
        }
    }

    private void run(Parcel parcel) {
        Standing before = parcel.standing;
        try {
            if (before.state() == OutboxState.IN_DOUBT && !courier.canClarify()) {
                conclude(parcel, before, before);
            } else {
                conclude(parcel, before, courier.step(parcel));
            }
        } catch (Superseded e) {
            LOG.warn("Message {} is for another node: its lease has ended here, or the outbox is closed", parcel.id);
        } catch (StoreException e) {
            LOG.error("What became of message {} could not be recorded; it is clarified later", parcel.id, e);
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The step of message {} broke off with {}; it is clarified when its lease is over",
                    parcel.id,
                    e.getClass().getName());
        } finally {
            slots.giveBack(parcel.id);
        }
        look();
    }

    private void conclude(Parcel parcel, Standing before, Standing after) {
        Durability durability = after.isToBeSynced(before) ? Durability.SYNCED : Durability.LAZY;
        boolean ours =
                store.write(s -> OutboxRows.of(store, s).mark(parcel.id, after, parcel.lease, Lease.SOLE), durability);
        parcel.standing = after;
        if (!ours && !late(parcel)) {
            throw new Superseded();
        }
        milestones.accept(Milestone.RECORDED);
        follows(parcel);
    }

    /** An answer that comes after the lease ends a doubt, as if it had been learned otherwise, and changes nothing else. */
    private boolean late(Parcel parcel) {
        Standing after = parcel.standing;
        if (after.answer().isEmpty()) {
            return false;
        }
        parcel.standing = after.owing();
        return store.write(s -> new SharedRows(s).seize(parcel.id).isPresent()
                && OutboxRows.of(store, s).mark(parcel.id, parcel.standing, Lease.SOLE, Lease.SOLE));
    }

    /** What follows from where a message stands. */
    private void follows(Parcel parcel) {
        Standing after = parcel.standing;
        if (after.owesRelease()) {
            Question question = parcel.question();
            releases.begin(question);
        }
        if (after.state().isFinished()) {
            followers.tell(parcel.id, after.outcome(parcel.id));
        } else if (after.state() != OutboxState.IN_DOUBT || courier.canClarify()) {
            timer.at(after.next(), this::look);
        }
    }

    private String nextClaim() {
        return node + "/" + claims.incrementAndGet();
    }

    /** The clock's time in the precision of the store. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
