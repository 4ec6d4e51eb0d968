// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/** The only owner of a store: it keeps the order of the messages in memory, and needs to look at the store seldom. */
final class SoleDispatch implements Dispatch {

    private final Store store;
    private final Clock clock;
    private final Consumer<Milestone> milestones;
    private final Tenure tenure = new Tenure();
    private final Courier courier;
    private final Relay relay;
    private final Releases releases;

    /** Holds the order of the lanes and the order of the rows together; never held while waiting for the disk. */
    private final ReentrantLock admission = new ReentrantLock();

    /** Lets one caller at a time take in what came into the store otherwise. */
    private final ReentrantLock intake = new ReentrantLock();

    private boolean closed;

    SoleDispatch(OutboxBuilder settings, Executor executor, Timer timer) {
        this.store = settings.store;
        this.clock = settings.clock;
        this.milestones = settings.milestones;
        this.courier = new Courier(settings, new SoleNotes(store, new Enclosures(store, clock), tenure), tenure);
        this.releases = new Releases(settings, courier, tenure, executor, timer);
        this.relay = new Relay(settings, courier, releases, tenure, executor, timer);
    }

    /** Writes without asking whose a message is, until the outbox is closed. */
    private record SoleNotes(Store store, Enclosures enclosures, Tenure tenure) implements Notes {

        @Override
        public OutgoingMessage message(MessageId id) {
            OutgoingMessage message =
                    store.read(s -> OutboxRows.of(store, s).message(id).orElseThrow());
            return enclosures.withFiles(message);
        }

        @Override
        public void begun(Parcel parcel, Standing standing) {
            boolean ours = store.write(
                    s -> !tenure.isOver() && OutboxRows.of(store, s).mark(parcel.id, standing, Lease.SOLE, Lease.SOLE));
            if (!ours) {
                throw new Superseded();
            }
        }
    }

    @Override
    public void open() {
        List<OutboxEntry> left = store.write(s -> {
            OutboxRows rows = OutboxRows.of(store, s);
            rows.doubt(OutboxFaults.INTERRUPTED, clock.instant());
            rows.takeUnseen();
            return rows.unfinished();
        });
        takeIn(left);
        store.<List<Question>>read(s -> OutboxRows.of(store, s).unreleased()).forEach(releases::begin);
    }

    @Override
    public Submission submit(OutgoingMessage message) {
        milestones.accept(Milestone.HANDED_IN);
        Parcel parcel = Parcel.of(message, now());
        Parcel admitted = admit(parcel);
        if (admitted == parcel && send(parcel)) {
            return submission(parcel);
        }
        joined(admitted.stored);
        return repeated(message.messageId(), parcel.fingerprint);
    }

    @Override
    public Optional<Submission> follow(MessageId id) {
        if (isClosed()) {
            return finished(id);
        }
        wake();
        return relay.find(id).map(this::submission).or(() -> finished(id));
    }

    @Override
    public void settle(MessageId id, Inquiry learned) {
        Parcel parcel = relay.find(id)
                .filter(p -> p.standing.state() == OutboxState.IN_DOUBT)
                .orElseThrow(() -> new IllegalArgumentException("No message in doubt has the id " + id));
        if (!relay.settle(parcel, () -> courier.resolved(parcel, learned))) {
            throw new IllegalStateException(
                    "Message " + id + " is being clarified or still under way just now; look at it again later");
        }
    }

    @Override
    public void askAgain(MessageId id) {
        relay.find(id)
                .filter(p -> p.standing.state() == OutboxState.IN_DOUBT && courier.canClarify())
                .ifPresent(relay::wake);
    }

    /**
     * Each message is given out by the store once, and a message that is found here twice replaces the one before. Once the
     * outbox is closed, what is in the store is left for the next one.
     */
    @Override
    public void wake() {
        if (isClosed()) {
            return;
        }
        intake.lock();
        try {
            takeIn(store.write(
                    s -> tenure.isOver() ? List.of() : OutboxRows.of(store, s).takeUnseen(), Durability.LAZY));
        } finally {
            intake.unlock();
        }
    }

    private boolean isClosed() {
        admission.lock();
        try {
            return closed;
        } finally {
            admission.unlock();
        }
    }

    @Override
    public void close(Duration patience) {
        admission.lock();
        try {
            closed = true;
        } finally {
            admission.unlock();
        }
        relay.close(patience);
    }

    private void takeIn(List<OutboxEntry> entries) {
        List<Parcel> parcels = entries.stream().map(SoleDispatch::restored).toList();
        admission.lock();
        try {
            parcels.forEach(relay::restore);
        } finally {
            admission.unlock();
        }
        parcels.forEach(relay::start);
    }

    /** A message that was in the store before; one that may still be under way is in doubt, and rests until it no longer is. */
    private static Parcel restored(OutboxEntry entry) {
        Parcel parcel = new Parcel(entry, Optional.empty());
        if (entry.state() == OutboxState.IN_FLIGHT) {
            parcel.rest = entry.nextAttempt();
            parcel.standing = parcel.standing.with(OutboxState.IN_DOUBT, OutboxFaults.INTERRUPTED, parcel.rest);
        }
        return parcel;
    }

    /** Gives a message its place in the order of its case, in memory and in the store; or finds it there already. */
    private Parcel admit(Parcel parcel) {
        admission.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The outbox is closed; open another one on the store");
            }
            Optional<Parcel> known = relay.find(parcel.id);
            if (known.isPresent()) {
                return known.get();
            }
            if (relay.enter(parcel)) {
                parcel.standing = parcel.standing.begun(parcel.enqueuedAt);
            }
            Standing standing = parcel.standing;
            parcel.stored = store.run(
                    s -> OutboxRows.of(store, s).insert(parcel, standing, Optional.empty(), false), Durability.SYNCED);
            return parcel;
        } finally {
            admission.unlock();
        }
    }

    /** Waits until a message is on the disk, and has it sent; false if its id was there before. */
    private boolean send(Parcel parcel) {
        boolean stored = false;
        try {
            stored = joined(parcel.stored);
        } finally {
            if (!stored) {
                relay.withdraw(parcel);
            }
        }
        if (stored) {
            milestones.accept(Milestone.STORED);
            if (parcel.standing.state() != OutboxState.IN_FLIGHT) {
                parcel.message = Optional.empty();
            }
            relay.start(parcel);
        }
        return stored;
    }

    private Submission repeated(MessageId id, byte[] fingerprint) {
        if (!store.<Boolean>read(s -> OutboxRows.of(store, s).isSame(id, fingerprint))) {
            throw OutboxLedger.usedBefore(id);
        }
        return follow(id).orElseThrow();
    }

    private Optional<Submission> finished(MessageId id) {
        Optional<Standing> standing = store.read(s -> OutboxRows.of(store, s).standing(id));
        return standing.map(known -> known.outcome(id)).map(outcome -> Submission.ended(id, outcome));
    }

    private Submission submission(Parcel parcel) {
        return new Submission(parcel.id, parcel.settled, () -> parcel.standing.outcome(parcel.id));
    }

    /** The clock's time in the precision of the store. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> T joined(CompletableFuture<T> stored) {
        try {
            return stored.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
