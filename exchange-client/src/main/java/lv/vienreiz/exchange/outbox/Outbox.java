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
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/**
 * The messages that a store owes to a bus. A message is on the disk before it is sent, keeps its id through every attempt
 * and restart, and is never repeated while it is unknown whether the receiver acted on it.
 *
 * <pre>{@code
 * try (Store store = Store.in(directory); Outbox outbox = Outbox.on(store, binding).open()) {
 *     Outcome<Answer> outcome = outbox.submit(message).await(Duration.ofSeconds(30));
 * }
 * }</pre>
 *
 * <p>Messages of one case are sent one after another in the order handed in; a message in doubt holds up its own case only.
 * A store has one outbox at a time. Safe for several threads; methods block for the store, never for the bus.
 */
public final class Outbox implements AutoCloseable {

    private final Store store;
    private final BusBinding binding;
    private final Clock clock;
    private final Supplier<MessageId> ids;
    private final Courier courier;
    private final Relay relay;
    private final Releases releases;
    private final Duration patience;
    private final Runnable release;

    /** Holds the order of the lanes and the order of the rows together; never held while waiting for the disk. */
    private final ReentrantLock admission = new ReentrantLock();

    /** Lets one message be mended or sent again by one caller at a time. */
    private final ReentrantLock repair = new ReentrantLock();

    private boolean closed;

    private Outbox(OutboxBuilder settings, Executor executor, Timer timer, Runnable release) {
        this.store = settings.store;
        this.binding = settings.binding;
        this.clock = settings.clock;
        this.ids = settings.ids;
        this.patience = settings.patience;
        this.release = release;
        this.courier = new Courier(store, binding, settings.policy, clock, settings.jitter);
        this.releases = new Releases(store, courier, executor, timer);
        this.relay = new Relay(store, courier, releases, new Lanes(settings.parallel), executor, timer);
    }

    /**
     * Begins to describe the outbox of a store.
     *
     * @param store where messages are kept; closed by the caller, after the outbox
     * @param binding the way to the bus; closed by the caller, after the outbox
     * @return a builder, to be ended with {@link OutboxBuilder#open()}
     */
    public static OutboxBuilder on(Store store, BusBinding binding) {
        return new OutboxBuilder(store, binding);
    }

    static Outbox open(OutboxBuilder settings, Executor executor, Timer timer, Runnable release) {
        Outbox outbox = new Outbox(settings, executor, timer, release);
        outbox.resume();
        return outbox;
    }

    /**
     * Takes a message in and sends it as soon as its turn comes, at once if its case is free. When this returns, the message
     * is on the disk. The same message again is the same submission.
     *
     * @param message what to send
     * @return the way to learn what becomes of it
     * @throws IllegalArgumentException if another message has had the id, or the body is larger than the bus takes
     * @throws IllegalStateException if the outbox is closed
     * @throws StoreException if it cannot be stored; then it is not sent
     */
    public Submission submit(OutgoingMessage message) {
        return submit(message, Optional.empty());
    }

    /**
     * Lists the messages in a state, in the order of sending.
     *
     * @param state which ones, such as {@link OutboxState#DEAD}
     * @return their facts
     */
    public List<OutboxEntry> entries(OutboxState state) {
        return store.read(s -> new OutboxRows(s).in(state));
    }

    /**
     * Shows one message.
     *
     * @param id which one
     * @return its facts, or nothing if the outbox does not know it
     */
    public Optional<OutboxEntry> entry(MessageId id) {
        return store.read(s -> new OutboxRows(s).entry(id));
    }

    /**
     * Hands out a message with its content, which may hold personal data.
     *
     * @param id which one
     * @return the message as it is sent, or nothing if the outbox does not know it
     */
    public Optional<OutgoingMessage> message(MessageId id) {
        return store.read(s -> new OutboxRows(s).message(id));
    }

    /**
     * Hands out the answer to a delivered message, which may hold personal data.
     *
     * @param id which message
     * @return the receiver's answer, or nothing if there is none
     */
    public Optional<Answer> answer(MessageId id) {
        return store.read(s -> new OutboxRows(s).answer(id));
    }

    /**
     * Ends a doubt by what came in another way: by what people have learned from the receiver, where the bus cannot be asked
     * or does not answer, or by an answer that arrived on a connection of its own.
     *
     * @param id a message in doubt, the first of its case
     * @param learned what the receiver knows; {@link Inquiry.Unknown} has it sent again under the same id
     * @throws IllegalArgumentException if the outbox has no such message in doubt
     * @throws IllegalStateException if the bus is being asked about it just now
     */
    public void settle(MessageId id, Inquiry learned) {
        Parcel parcel = relay.find(id)
                .filter(p -> p.standing.state() == OutboxState.IN_DOUBT)
                .orElseThrow(() -> new IllegalArgumentException("No message in doubt has the id " + id));
        if (!relay.settle(parcel, courier.resolved(parcel, learned))) {
            throw new IllegalStateException("Message " + id + " is being clarified just now; look at it again later");
        }
    }

    /**
     * Has the bus asked now, and not only at its time, about a message in doubt; as after a person has looked at its preview.
     *
     * @param id a message in doubt; of any other nothing happens
     */
    public void askAgain(MessageId id) {
        relay.find(id)
                .filter(p -> p.standing.state() == OutboxState.IN_DOUBT && courier.canClarify())
                .ifPresent(relay::wake);
    }

    /**
     * Sends a dead or rejected message once more under its id, after the newest messages of its case.
     *
     * @param id a message in state dead or rejected that was not mended since
     * @return the way to learn what becomes of it
     * @throws IllegalArgumentException if the outbox has no such message
     * @throws IllegalStateException if the outbox is closed
     * @throws StoreException if that cannot be stored; then it is not sent
     */
    public Submission resend(MessageId id) {
        repair.lock();
        try {
            OutboxEntry failed = failed(id);
            Instant now = now();
            Parcel parcel = new Parcel(asNew(id, failed.address(), failed.caseId(), now), Optional.empty());
            admit(parcel, (rows, standing) -> rows.renew(id, standing, now) == 1);
            send(parcel);
            return submission(parcel);
        } finally {
            repair.unlock();
        }
    }

    /**
     * Sends a dead or rejected message in a mended form: to the same place, for the same case, under a new id.
     *
     * @param id a message in state dead or rejected that was not mended before
     * @param body the new body, of the same media type; not copied
     * @return the way to learn what becomes of the mended one, which names this one as replaced
     * @throws IllegalArgumentException if the outbox has no such message, or the body is larger than the bus takes
     * @throws IllegalStateException if the outbox is closed
     * @throws StoreException if it cannot be stored; then it is not sent
     */
    public Submission mend(MessageId id, byte[] body) {
        repair.lock();
        try {
            failed(id);
            OutgoingMessage old = message(id).orElseThrow();
            OutgoingMessage mended = new OutgoingMessage(
                    ids.get(), old.address(), old.contentType(), body, old.caseId(), old.permission());
            return submit(mended, Optional.of(id));
        } finally {
            repair.unlock();
        }
    }

    /**
     * Takes nothing more in, lets attempts under way end, and tells everybody who waits how far their message has come. What
     * is not finished stays in the store for the next outbox. Closing twice does nothing more.
     */
    @Override
    public void close() {
        admission.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
        } finally {
            admission.unlock();
        }
        relay.close(patience);
        release.run();
    }

    private Submission submit(OutgoingMessage message, Optional<MessageId> replaces) {
        long most = binding.capabilities().maxBodyBytes();
        if (message.body().length > most) {
            throw new IllegalArgumentException("The body of message " + message.messageId() + " has "
                    + message.body().length + " bytes, and the bus takes " + most);
        }
        byte[] fingerprint = Fingerprint.of(message);
        Parcel parcel = new Parcel(
                asNew(message.messageId(), message.address(), message.caseId(), now()), Optional.of(message));
        Parcel admitted = admit(parcel, (rows, standing) -> rows.insert(parcel, standing, fingerprint, replaces));
        if (admitted == parcel && send(parcel)) {
            return submission(parcel);
        }
        joined(admitted.stored);
        return repeated(message.messageId(), fingerprint);
    }

    /** Gives a message its place in the order of its case, in memory and in the store; or finds it there already. */
    private Parcel admit(Parcel parcel, BiPredicate<OutboxRows, Standing> write) {
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
                parcel.standing = parcel.standing.begun();
            }
            Standing standing = parcel.standing;
            parcel.stored = store.run(s -> write.test(new OutboxRows(s), standing), Durability.SYNCED);
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
            relay.start(parcel, now());
        }
        return stored;
    }

    private Submission repeated(MessageId id, byte[] fingerprint) {
        if (!store.<Boolean>read(s -> new OutboxRows(s).isSame(id, fingerprint))) {
            throw new IllegalArgumentException(
                    "The id " + id + " was used for another message; a new message needs an id of its own");
        }
        return relay.find(id).map(this::submission).orElseGet(() -> finished(id));
    }

    private Submission finished(MessageId id) {
        Outcome<Answer> outcome = store.read(s -> new OutboxRows(s).standing(id).outcome(id));
        return new Submission(id, CompletableFuture.completedFuture(outcome), () -> outcome);
    }

    private Submission submission(Parcel parcel) {
        return new Submission(parcel.id, parcel.settled, () -> parcel.standing.outcome(parcel.id));
    }

    private OutboxEntry failed(MessageId id) {
        OutboxEntry entry = entry(id)
                .filter(e -> e.state() == OutboxState.DEAD || e.state() == OutboxState.REJECTED)
                .orElseThrow(() -> new IllegalArgumentException("No dead or rejected message has the id " + id));
        store.<Optional<OutboxEntry>>read(s -> new OutboxRows(s).mendedFormOf(id))
                .ifPresent(mended -> {
                    throw new IllegalArgumentException(
                            "Message " + id + " was mended before, as message " + mended.id());
                });
        return entry;
    }

    private void resume() {
        List<OutboxEntry> left = store.write(s -> {
            OutboxRows rows = new OutboxRows(s);
            rows.doubt(OutboxFaults.INTERRUPTED);
            return rows.unfinished();
        });
        List<Parcel> parcels =
                left.stream().map(e -> new Parcel(e, Optional.empty())).toList();
        parcels.forEach(relay::restore);
        parcels.forEach(p -> relay.start(p, now()));
        store.<List<Question>>read(s -> new OutboxRows(s).unreleased()).forEach(releases::begin);
    }

    /** The clock's time in the precision of the store. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static OutboxEntry asNew(MessageId id, Address address, Optional<String> caseId, Instant now) {
        return new OutboxEntry(
                id,
                address,
                caseId,
                OutboxState.PENDING,
                0,
                0,
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
