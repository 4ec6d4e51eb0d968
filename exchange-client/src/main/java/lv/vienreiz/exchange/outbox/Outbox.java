// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
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
 * A store in a directory or in memory has one outbox at a time. On a store in PostgreSQL each node has one; they share the
 * work, and what a dead node had under way is clarified by another once the lease is over ({@link OutboxBuilder#lease}).
 *
 * <p>What cannot be promised: a node that is halted, by its machine and not by its end, for longer than the lease between its
 * last look at the clock and the first byte it sends, may send what another node has clarified and sent meanwhile. A receiver
 * that makes repeats harmless, as the message resource does, is safe from that too; one that does not needs a lease longer
 * than any such halt, or one node.
 *
 * <p>Safe for several threads; methods block for the store, never for the bus.
 */
public final class Outbox implements AutoCloseable {

    private final BusBinding binding;
    private final Supplier<MessageId> ids;
    private final Duration patience;
    private final OutboxLedger ledger;
    private final Enclosures enclosures;
    private final Dispatch dispatch;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    Outbox(OutboxBuilder settings, Dispatch dispatch, Runnable release) {
        this.binding = settings.binding;
        this.ids = settings.ids;
        this.patience = settings.patience;
        this.ledger = OutboxLedger.of(settings.store, settings.clock);
        this.enclosures = new Enclosures(settings.store, settings.clock);
        this.dispatch = dispatch;
        this.release = release;
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

    /**
     * Takes a message in and sends it as soon as its turn comes, at once if its case is free. When this returns, the message
     * is on the disk, and so are its files. The same message again is the same submission, also on another node and after a
     * restart.
     *
     * @param message what to send
     * @return the way to learn what becomes of it
     * @throws IllegalArgumentException if another message has had the id, the body is larger than the bus takes, or a file is
     *     not the one that its digest tells of
     * @throws java.io.UncheckedIOException if a file cannot be read
     * @throws IllegalStateException if the outbox is closed
     * @throws StoreException if it cannot be stored; then it is not sent, but that a connection to PostgreSQL that broke during
     *     the commit leaves that open: hand the same message in again
     */
    public Submission submit(OutgoingMessage message) {
        checkSize(message.messageId(), message.body());
        checkOpen();
        return dispatch.submit(enclosures.kept(message));
    }

    /**
     * Hands a message in as part of a transaction of the caller's; neither commits nor rolls back. It is sent after the caller's
     * commit: at once after {@link #wake()}, otherwise when the outbox looks by itself. If the caller rolls back, it never
     * existed. If the process ends between the commit and the wake-up, the next outbox on the store sends it.
     *
     * <p>Its order among messages of its case that are submitted directly counts from the wake-up.
     *
     * @param connection the caller's connection to the store's database, as {@link Store#join} describes it
     * @param message what to send
     * @throws IllegalArgumentException if the connection cannot be used for that, another message has had the id, the body is
     *     larger than the bus takes, or a file is not the one that its digest tells of; the transaction is as it was
     * @throws java.io.UncheckedIOException if a file cannot be read; the transaction is as it was
     * @throws IllegalStateException if the outbox is closed
     * @throws StoreException if the database refuses; the caller rolls back then
     * @see OutboxLedger#enqueue the order among messages that are enqueued, and files that join the transaction
     */
    public void enqueue(Connection connection, OutgoingMessage message) {
        checkSize(message.messageId(), message.body());
        checkOpen();
        ledger.enqueue(connection, message);
    }

    /**
     * Looks now for messages that others have put into the store, and for what other nodes have brought to an end; to be called
     * after the commit of a transaction with an enqueued message. The outbox also looks by itself from time to time. One that is
     * closed leaves them to the next outbox on the store.
     *
     * @throws StoreException if the store cannot be used; nothing is lost then
     */
    public void wake() {
        if (!closed.get()) {
            dispatch.wake();
        }
    }

    /**
     * The way to learn what becomes of a message, however it came into the store.
     *
     * @param id which one
     * @return its submission, or nothing if the store does not know it
     * @throws StoreException if the store cannot be read
     */
    public Optional<Submission> follow(MessageId id) {
        return dispatch.follow(id);
    }

    /**
     * Lists the messages in a state, in the order of sending.
     *
     * @param state which ones, such as {@link OutboxState#DEAD}
     * @return their facts
     */
    public List<OutboxEntry> entries(OutboxState state) {
        return ledger.entries(state);
    }

    /**
     * Shows one message.
     *
     * @param id which one
     * @return its facts, or nothing if the outbox does not know it
     */
    public Optional<OutboxEntry> entry(MessageId id) {
        return ledger.entry(id);
    }

    /**
     * Hands out a message with its content, which may hold personal data.
     *
     * @param id which one
     * @return the message as it is sent, or nothing if the outbox does not know it
     */
    public Optional<OutgoingMessage> message(MessageId id) {
        return ledger.message(id);
    }

    /**
     * Hands out the answer to a delivered message, which may hold personal data.
     *
     * @param id which message
     * @return the receiver's answer, or nothing if there is none
     */
    public Optional<Answer> answer(MessageId id) {
        return ledger.answer(id);
    }

    /**
     * Ends a doubt by what came in another way: by what people have learned from the receiver, where the bus cannot be asked
     * or does not answer, or by an answer that arrived on a connection of its own.
     *
     * @param id a message in doubt, the first of its case
     * @param learned what the receiver knows; {@link Inquiry.Unknown} has it sent again under the same id
     * @throws IllegalArgumentException if the outbox has no such message in doubt
     * @throws IllegalStateException if the bus is being asked about it just now, an attempt of an outbox that was closed may
     *     still be under way, or the outbox is closed
     */
    public void settle(MessageId id, Inquiry learned) {
        checkOpen();
        dispatch.settle(id, learned);
    }

    /**
     * Has the bus asked now, and not only at its time, about a message in doubt; as after a person has looked at its preview.
     *
     * @param id a message in doubt; of any other, or one that may still be under way, nothing happens
     */
    public void askAgain(MessageId id) {
        if (!closed.get()) {
            dispatch.askAgain(id);
        }
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
        checkOpen();
        ledger.resend(id);
        return begun(id);
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
        checkSize(id, body);
        checkOpen();
        MessageId mended = ids.get();
        ledger.mend(id, mended, body);
        return begun(mended);
    }

    /**
     * Takes nothing more in, lets attempts under way end, and tells everybody who waits how far their message has come. What
     * is not finished stays in the store for the next outbox. An attempt that takes longer than the patience goes on, but
     * nothing more is written about it; the next outbox asks about it once it must have ended. Closing twice does nothing more.
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            try {
                dispatch.close(patience);
            } finally {
                release.run();
            }
        }
    }

    private Submission begun(MessageId id) {
        dispatch.wake();
        return dispatch.follow(id).orElseThrow();
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The outbox is closed; open another one on the store");
        }
    }

    private void checkSize(MessageId id, byte[] body) {
        long most = binding.capabilities().maxBodyBytes();
        if (body.length > most) {
            throw new IllegalArgumentException(
                    "The body of message " + id + " has " + body.length + " bytes, and the bus takes " + most);
        }
    }
}
