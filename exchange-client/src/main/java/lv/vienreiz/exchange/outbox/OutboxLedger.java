// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/**
 * The messages of a store without a way to the bus: to look at them, to hand some in, and to have dead letters sent again by
 * the {@link Outbox} that is open on the store, or opened next. For operators' tools, and for programs that leave sending to
 * another one. Safe for several threads; methods block for the store.
 */
public final class OutboxLedger {

    private final Store store;
    private final Clock clock;
    private final Enclosures enclosures;

    private OutboxLedger(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.enclosures = new Enclosures(store, clock);
    }

    /**
     * Opens the ledger of a store.
     *
     * @param store the store, which stays the caller's
     * @return the ledger
     */
    public static OutboxLedger of(Store store) {
        return of(store, Clock.systemUTC());
    }

    /**
     * Opens the ledger of a store with a clock of the caller's.
     *
     * @param store the store, which stays the caller's
     * @param clock tells when a message was handed in, to the millisecond
     * @return the ledger
     */
    public static OutboxLedger of(Store store, Clock clock) {
        return new OutboxLedger(store, clock);
    }

    /**
     * Lists the messages in a state, in the order of sending.
     *
     * @param state which ones, such as {@link OutboxState#DEAD}
     * @return their facts
     * @throws StoreException if the store cannot be read
     */
    public List<OutboxEntry> entries(OutboxState state) {
        return store.read(s -> rows(s).in(state));
    }

    /**
     * Shows one message.
     *
     * @param id which one
     * @return its facts, or nothing if the store does not know it
     * @throws StoreException if the store cannot be read
     */
    public Optional<OutboxEntry> entry(MessageId id) {
        return store.read(s -> rows(s).entry(id));
    }

    /**
     * Hands out a message with its content, which may hold personal data.
     *
     * @param id which one
     * @return the message as it is sent, or nothing if the store does not know it
     * @throws StoreException if the store cannot be read
     */
    public Optional<OutgoingMessage> message(MessageId id) {
        return store.<Optional<OutgoingMessage>>read(s -> rows(s).message(id)).map(enclosures::withFiles);
    }

    /**
     * Hands out the files that travel with a message, which may hold personal data.
     *
     * @param id which message
     * @return its files, to be read for as long as its content is kept; empty if the store has none, or does not know it
     * @throws StoreException if the store cannot be read
     */
    public List<OutgoingFile> files(MessageId id) {
        return store.<Boolean>read(s -> rows(s).files(id).isPresent()) ? enclosures.of(id) : List.of();
    }

    /**
     * Hands out the answer to a delivered message, which may hold personal data.
     *
     * @param id which message
     * @return the receiver's answer, or nothing if there is none
     * @throws StoreException if the store cannot be read
     */
    public Optional<Answer> answer(MessageId id) {
        return store.read(s -> rows(s).answer(id));
    }

    /**
     * Hands a message in as part of a transaction of the caller's; neither commits nor rolls back. It is sent after the caller's
     * commit, and never existed if the caller rolls back. The same message again is taken once.
     *
     * <p>Messages of one case go in the order of their commits on SQLite; on PostgreSQL in the order in which they were handed
     * in, but what is committed after a later one was sent follows that one. Whoever needs an order there lets one transaction
     * of a case end before the next begins.
     *
     * <p>Files of the message join the transaction too. They are read meanwhile, so they come from places that answer at once.
     *
     * @param connection the caller's connection to the store's database, as {@link Store#join} describes it
     * @param message what to send
     * @throws IllegalArgumentException if the connection cannot be used for that, another message has had the id, or a file is
     *     not the one that its digest tells of; the transaction is as it was
     * @throws java.io.UncheckedIOException if a file cannot be read; the transaction is as it was
     * @throws StoreException if the database refuses; the caller rolls back then
     */
    public void enqueue(Connection connection, OutgoingMessage message) {
        Parcel parcel = Parcel.of(message, now());
        boolean taken = store.join(connection, s -> enqueued(s, parcel, message));
        if (!taken) {
            throw usedBefore(parcel.id);
        }
    }

    private boolean enqueued(Session session, Parcel parcel, OutgoingMessage message) {
        OutboxRows rows = rows(session);
        if (!rows.insert(parcel, parcel.standing, Optional.empty(), true)) {
            return rows.isSame(parcel.id, parcel.fingerprint);
        }
        boolean whole = false;
        try {
            enclosures.join(session, message);
            whole = true;
        } finally {
            if (!whole) {
                rows.withdraw(parcel.id);
            }
        }
        return true;
    }

    /**
     * Has a dead or rejected message sent once more under its id, after the newest messages of its case.
     *
     * @param id a message in state dead or rejected that was not mended since
     * @throws IllegalArgumentException if the store has no such message
     * @throws StoreException if that cannot be stored
     */
    public void resend(MessageId id) {
        Instant now = now();
        store.write(s -> {
            OutboxRows rows = rows(s);
            failed(s, rows, id);
            rows.renew(id, now);
            return id;
        });
    }

    /**
     * Has a dead or rejected message sent in a mended form: to the same place, for the same case, under a new id.
     *
     * @param id a message in state dead or rejected that was not mended before
     * @param mendedId the id of the mended one, which names this one as replaced
     * @param body the new body, of the same media type; not copied
     * @throws IllegalArgumentException if the store has no such message, or another message has had the new id
     * @throws StoreException if that cannot be stored
     */
    public void mend(MessageId id, MessageId mendedId, byte[] body) {
        store.write(s -> failed(s, rows(s), id));
        OutgoingMessage old = message(id).orElseThrow();
        OutgoingMessage mended = new OutgoingMessage(
                mendedId,
                old.address(),
                old.contentType(),
                body,
                old.caseId(),
                old.permission(),
                old.files(),
                old.actingUser());
        enclosures.copy(mended);
        Parcel parcel = Parcel.of(mended, now());
        boolean taken = store.write(s -> {
            OutboxRows rows = rows(s);
            failed(s, rows, id);
            return rows.insert(parcel, parcel.standing, Optional.of(id), true);
        });
        if (!taken) {
            throw usedBefore(mendedId);
        }
    }

    /**
     * Deletes what has been kept long enough since its end. When this returns, it is gone from the files of a store in a
     * directory, log included; PostgreSQL frees its pages by VACUUM, overwrites them by VACUUM FULL, and its own log in its time.
     * Messages that have not ended are never touched.
     *
     * @param retention how long what is kept
     * @return how much was deleted
     * @throws StoreException if the store cannot be written; what was deleted by then stays so
     */
    public PurgedOutbox purge(OutboxRetention retention) {
        return new Purge(store, retention, now()).run();
    }

    static IllegalArgumentException usedBefore(MessageId id) {
        return new IllegalArgumentException(
                "The id " + id + " was used for another message; a new message needs an id of its own");
    }

    /** Refuses what cannot be sent again, as long as the transaction lasts. */
    private MessageId failed(Session session, OutboxRows rows, MessageId id) {
        if (store.isShared()) {
            rows.entry(id).ifPresent(entry -> new SharedRows(session).lock(Parcel.lane(id, entry.caseId())));
        }
        boolean ended = rows.entry(id)
                .filter(e -> e.state() == OutboxState.DEAD || e.state() == OutboxState.REJECTED)
                .isPresent();
        if (!ended) {
            throw new IllegalArgumentException("No dead or rejected message has the id " + id);
        }
        if (rows.message(id).isEmpty()) {
            throw new IllegalArgumentException(
                    "The content of message " + id + " was deleted after its period; send it as a new message");
        }
        rows.mendedFormOf(id).ifPresent(mended -> {
            throw new IllegalArgumentException("Message " + id + " was mended before, as message " + mended.id());
        });
        return id;
    }

    private OutboxRows rows(Session session) {
        return OutboxRows.of(store, session);
    }

    /** The clock's time in the precision of the store. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
