// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static lv.vienreiz.exchange.inbox.Examination.Incoming;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.BiConsumer;
import lv.vienreiz.exchange.inbox.Task.HandlerFailed;
import lv.vienreiz.exchange.store.Dialect;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/**
 * Takes a message through: known, examined, handled, recorded. A handler works outside of any transaction but the caller's, so
 * that it may use the store; what it leaves to be written is one transaction with the record.
 */
final class Reception {

    private final Store store;
    private final Examination examination;
    private final BiConsumer<MessageId, RuntimeException> failures;
    private final InFlight inFlight = new InFlight();

    Reception(Store store, Examination examination, BiConsumer<MessageId, RuntimeException> failures) {
        this.store = store;
        this.examination = examination;
        this.failures = failures;
    }

    /** How far a message came. */
    sealed interface Stand {

        /** It is done, and this is what its sender is told each time. */
        record Done(Result result) implements Stand {}

        /** It was not taken. */
        record Not(Trouble trouble) implements Stand {}

        /** It is being worked on. */
        record AtWork() implements Stand {}
    }

    /** Undoes a transaction whose message has come through another one meanwhile. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    /** Takes a message in a transaction of the store's. */
    Stand take(Incoming incoming, Handlers handlers) {
        Key key = new Key(incoming.caller().system(), incoming.id());
        byte[] digest = Key.sha256(incoming.body());
        Optional<byte[]> other = inFlight.claim(key, digest);
        if (other.isPresent()) {
            return MessageDigest.isEqual(other.get(), digest)
                    ? new Stand.AtWork()
                    : new Stand.Not(Trouble.of(Problem.ID_REUSED));
        }
        try {
            return held(key, digest, incoming, handlers);
        } catch (HandlerFailed failed) {
            failures.accept(incoming.id(), failed.thrown());
            return new Stand.Not(Trouble.of(Problem.NOT_NOW));
        } catch (StoreException uncertain) {
            failures.accept(incoming.id(), uncertain);
            return new Stand.Not(Trouble.of(Problem.UNCERTAIN));
        } finally {
            inFlight.release(key);
        }
    }

    /** Takes a message in the caller's transaction; what a handler throws is the caller's to see. */
    Stand take(Session session, Incoming incoming, Handlers handlers) {
        Key key = new Key(incoming.caller().system(), incoming.id());
        try {
            return within(session, key, Key.sha256(incoming.body()), incoming, handlers);
        } catch (HandlerFailed failed) {
            throw failed.thrown();
        }
    }

    /** What is known of a message. */
    Optional<Stand> find(Key key) {
        if (inFlight.holds(key)) {
            return Optional.of(new Stand.AtWork());
        }
        return store.read(session -> {
            InboxRows rows = new InboxRows(session);
            return session.dialect() == Dialect.POSTGRESQL && !rows.lock(key)
                    ? Optional.of(new Stand.AtWork())
                    : rows.find(key).map(Reception::stand);
        });
    }

    /** Keeps other nodes from the message, so that no handler works on it twice at once; what it writes would count once anyway. */
    private Stand held(Key key, byte[] digest, Incoming incoming, Handlers handlers) {
        Optional<Runnable> held = store.hold(key.lock());
        if (held.isEmpty()) {
            return new Stand.AtWork();
        }
        try {
            return apart(key, digest, incoming, handlers);
        } finally {
            held.get().run();
        }
    }

    private Stand apart(Key key, byte[] digest, Incoming incoming, Handlers handlers) {
        Optional<Stand> known = store.read(session -> known(new InboxRows(session), key, digest));
        if (known.isPresent()) {
            return known.get();
        }
        Examined examined = examination.examine(incoming, handlers);
        if (examined instanceof Trouble trouble) {
            return store.write(session -> refused(new InboxRows(session), key, incoming, trouble));
        }
        Task<?, ?> task = (Task<?, ?>) examined;
        Optional<Trouble> missing = store.read(
                session -> ReceivedFiles.missing(session, key, task.received().message()));
        if (missing.isPresent()) {
            return new Stand.Not(missing.get());
        }
        Task.End end = task.begun();
        try {
            return store.write(session -> done(session, key, digest, task, end));
        } catch (Overtaken overtaken) {
            return store.read(session -> known(new InboxRows(session), key, digest))
                    .orElseGet(Stand.AtWork::new);
        }
    }

    private Stand within(Session session, Key key, byte[] digest, Incoming incoming, Handlers handlers) {
        InboxRows rows = new InboxRows(session);
        if (!rows.lock(key)) {
            return new Stand.AtWork();
        }
        Optional<Stand> known = known(rows, key, digest);
        if (known.isPresent()) {
            return known.get();
        }
        Examined examined = examination.examine(incoming, handlers);
        if (examined instanceof Trouble trouble) {
            return refused(rows, key, incoming, trouble);
        }
        Task<?, ?> task = (Task<?, ?>) examined;
        Optional<Trouble> missing =
                ReceivedFiles.missing(session, key, task.received().message());
        return missing.isPresent() ? new Stand.Not(missing.get()) : done(session, key, digest, task, task.begun());
    }

    private static Stand done(Session session, Key key, byte[] digest, Task<?, ?> task, Task.End end) {
        Result result = end.in(session);
        if (!new InboxRows(session).insert(key, digest, task, result)) {
            throw new Overtaken();
        }
        return new Stand.Done(result);
    }

    private static Optional<Stand> known(InboxRows rows, Key key, byte[] digest) {
        return rows.find(key)
                .map(stored -> MessageDigest.isEqual(stored.digest(), digest)
                        ? stand(stored)
                        : new Stand.Not(Trouble.of(Problem.ID_REUSED)));
    }

    private static Stand stand(InboxRows.Stored stored) {
        return stored.result()
                .<Stand>map(Stand.Done::new)
                .orElseGet(() -> new Stand.Not(Trouble.of(Problem.ANSWER_GONE)));
    }

    private static Stand refused(InboxRows rows, Key key, Incoming incoming, Trouble trouble) {
        rows.refuse(
                key,
                trouble.problem(),
                trouble.arrival().map(arrival -> arrival.kind().name()).orElse(""),
                trouble.arrival().map(arrival -> arrival.service().value()).orElse(""),
                incoming.at().toInstant());
        return new Stand.Not(trouble);
    }
}
