// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import lv.vienreiz.exchange.protection.PayloadKeys;
import org.jspecify.annotations.Nullable;

/**
 * The durable ground under outbox, journal and case books: an SQLite database in a directory that one instance owns, one in
 * memory for tests, or a PostgreSQL database that several nodes share. What several callers write to SQLite at the same moment
 * is committed together, with one wait for the disk.
 *
 * <p>SQLite needs {@code org.xerial:sqlite-jdbc} at run time. All methods may be called by several threads; they block until
 * the disk has answered. Files are readable by their owner only. What messages and documents say is encrypted where {@link PayloadKeys} are
 * given; identifiers, times and the journal are not, so the directory belongs on an encrypted volume. Close it after the outbox, the journal and the case books that use it.
 */
public final class Store implements AutoCloseable {

    private final @Nullable Path directory;
    private final @Nullable Ownership ownership;
    private final Engine engine;
    private final Engine snapshots;
    private final boolean embedded;
    private final Enrolment enrolment;
    private final Protection protection;
    private final Set<Thread> joined = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    Store(
            @Nullable Path directory,
            @Nullable Ownership ownership,
            Engine engine,
            Engine snapshots,
            Enrolment enrolment,
            Protection protection) {
        this.directory = directory;
        this.ownership = ownership;
        this.engine = engine;
        this.snapshots = snapshots;
        this.embedded = !(enrolment instanceof Enrolment.InPostgres);
        this.enrolment = enrolment;
        this.protection = protection;
    }

    /**
     * Opens the store of a directory, and makes it if there was none.
     *
     * @param directory a directory on a local disk, for this store alone; made for its owner only if it is not there
     * @return the store, to be closed
     * @throws StoreException if another instance owns it, a newer release wrote it, it is damaged, it may not be written,
     *     or the SQLite driver is missing; each says how to mend it
     */
    public static Store in(Path directory) {
        return in(directory, PayloadKeys.none());
    }

    /**
     * Opens the store of a directory whose contents are encrypted, and makes it if there was none.
     *
     * @param directory a directory on a local disk, for this store alone; made for its owner only if it is not there
     * @param keys the keys of the contents
     * @return the store, to be closed
     * @throws StoreException as {@link #in(Path)}
     */
    public static Store in(Path directory, PayloadKeys keys) {
        return Opening.in(directory, new Protection(keys));
    }

    /**
     * Opens the store of a directory for reading only, also while another process writes it. Nothing in it is changed, and
     * whatever would write is refused.
     *
     * @param directory the directory of a store
     * @return the store, to be closed
     * @throws StoreException if there is no store, it may not be read, it is damaged, another release wrote it, or the SQLite
     *     driver is missing
     */
    public static Store reading(Path directory) {
        return reading(directory, PayloadKeys.none());
    }

    /**
     * Opens the store of a directory whose contents are encrypted for reading only, also while another process writes it.
     *
     * @param directory the directory of a store
     * @param keys the keys of the contents
     * @return the store, to be closed
     * @throws StoreException as {@link #reading(Path)}
     */
    public static Store reading(Path directory, PayloadKeys keys) {
        return Opening.reading(directory, new Protection(keys));
    }

    /**
     * Opens the store that a PostgreSQL database holds for reading only, also while its nodes write. Nothing in it is changed or
     * made, whatever would write is refused, and a user who may only select is enough.
     *
     * @param source gives connections to PostgreSQL; it stays the caller's, and is not closed
     * @return the store, to be closed
     * @throws StoreException if there is no store, it cannot be reached or read, or another release made its tables
     * @throws IllegalArgumentException if it is another database than PostgreSQL
     */
    public static Store reading(DataSource source) {
        return Opening.reading(source, new Protection(PayloadKeys.none()));
    }

    /**
     * Opens an empty store that ends with this instance: for tests, and for messages that need not survive the process.
     *
     * @return the store, to be closed
     * @throws StoreException if the SQLite driver is missing
     */
    public static Store inMemory() {
        try {
            Protection none = new Protection(PayloadKeys.none());
            Engine writer = new Writer(Database.at(":memory:", none));
            return new Store(null, null, writer, writer, new Enrolment.Nowhere(), none);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Opens the store that a PostgreSQL database holds for several nodes, and makes its tables if there were none, in the schema
     * that comes first on the search path. It keeps case books, the outbox, and the access journals of all nodes.
     *
     * <p>It is as safe as the server is: one that runs with {@code fsync = off} loses messages with its power. A connection
     * that breaks during a commit leaves open whether the work was done.
     *
     * @param source gives connections to PostgreSQL; it stays the caller's, and is not closed
     * @return the store, to be closed
     * @throws StoreException if the database cannot be reached or written, or a newer release made the tables
     * @throws IllegalArgumentException if it is another database than PostgreSQL
     */
    public static Store on(DataSource source) {
        return on(source, PayloadKeys.none());
    }

    /**
     * Opens the store that a PostgreSQL database holds for several nodes, with encrypted contents. A new key is given to all
     * nodes for reading before any of them writes under it.
     *
     * @param source gives connections to PostgreSQL; it stays the caller's, and is not closed
     * @param keys the keys of the contents, the same for all nodes
     * @return the store, to be closed
     * @throws StoreException as {@link #on(DataSource)}
     * @throws IllegalArgumentException if it is another database than PostgreSQL
     */
    public static Store on(DataSource source, PayloadKeys keys) {
        return Opening.on(source, new Protection(keys));
    }

    /**
     * Where the store lives.
     *
     * @return its directory, or nothing for a store in memory or in PostgreSQL
     */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    /**
     * Tells whether other nodes may use the same store at the same time.
     *
     * @return true for a store in PostgreSQL
     */
    public boolean isShared() {
        return !embedded;
    }

    /**
     * Keeps other nodes from something until it is ended, without a transaction that stays open meanwhile. All that this process
     * holds takes one connection of the {@link DataSource} together, and ends with it where it breaks, so what is done meanwhile
     * is safe by itself when it is committed. Where no other node can be, everything can be held.
     *
     * @param name what is held, by the same name as {@link Session#lock}
     * @return ends it; nothing if another node, or another transaction, holds it
     * @throws StoreException if the database refuses
     */
    public Optional<Runnable> hold(String name) {
        try {
            return engine.hold(Session.numberOf(name));
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Refuses work inside {@link #join} that needs the store for itself. In a store of a directory it would wait for the very
     * transaction that waits for it, until the database gives up.
     *
     * @throws IllegalStateException if this thread is inside {@code join} of this store, which is in a directory
     */
    public void refuseInsideJoin() {
        if (joined.contains(Thread.currentThread())) {
            throw new IllegalStateException(
                    "The caller's transaction holds the store " + directory + ", and what is to be"
                            + " written now belongs into a transaction of its own, which would wait for that one. Work without"
                            + " a connection of yours, or give the journal and the permissions a store in another directory");
        }
    }

    /**
     * Does work as part of a transaction of the caller's, which alone commits or rolls back. A store in a directory is the
     * transaction's alone from then on: the work uses its session, and not this store.
     *
     * @param connection a connection to the same PostgreSQL database, or an SQLite connection to the file {@code store.db} of
     *     this store's directory that waits for the disk; in a transaction, for which a store in a directory waits
     * @param work what to do
     * @param <T> what the work gives
     * @return its result
     * @throws IllegalArgumentException if the connection has auto-commit on or is none to this store's database
     * @throws StoreException if the database refuses; the caller rolls back then
     */
    public <T> T join(Connection connection, Transaction<T> work) {
        try {
            enrolment.check(connection);
            Session session = new Session(connection, embedded ? Dialect.SQLITE : Dialect.POSTGRESQL, protection);
            boolean outermost = embedded && joined.add(Thread.currentThread());
            try {
                return work.in(session);
            } finally {
                if (outermost) {
                    joined.remove(Thread.currentThread());
                }
                session.end();
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Hands in work and does not wait, but that PostgreSQL does the work at once. Work is done in the order handed in.
     *
     * @param work what to do
     * @param durability what its end shall promise
     * @param <T> what the work gives
     * @return completed once the work is done and the promise holds; or with what the work threw, or a {@link StoreException}
     * @throws IllegalStateException if it is called inside {@link #join} of a store in a directory
     */
    public <T> CompletableFuture<T> run(Transaction<T> work, Durability durability) {
        refuseInsideJoin();
        return engine.add(work, durability);
    }

    /**
     * Does work, and returns when the disk has confirmed it. An interrupt does not end the wait, which is short.
     *
     * @param work what to do
     * @param <T> what the work gives
     * @return its result
     * @throws StoreException if it could not be written; then nothing of it was
     */
    public <T> T write(Transaction<T> work) {
        return joined(run(work, Durability.SYNCED));
    }

    /**
     * Does work, and returns when its end promises so much.
     *
     * @param work what to do
     * @param durability what its end shall promise
     * @param <T> what the work gives
     * @return its result
     * @throws StoreException if it could not be written; then nothing of it was
     */
    public <T> T write(Transaction<T> work, Durability durability) {
        return joined(run(work, durability));
    }

    /**
     * Does work that changes nothing.
     *
     * @param work what to read
     * @param <T> what the work gives
     * @return its result
     * @throws StoreException if it could not be read
     */
    public <T> T read(Transaction<T> work) {
        return joined(run(work, Durability.LAZY));
    }

    /**
     * Does work that changes nothing, may take long, and sees the store as it is at one moment. Others write meanwhile, but to
     * a store in memory.
     *
     * @param work what to read
     * @param <T> what the work gives
     * @return its result
     * @throws StoreException if it could not be read
     */
    public <T> T snapshot(Transaction<T> work) {
        return joined(snapshots.add(work, Durability.LAZY));
    }

    /**
     * Does work that deletes, and returns when what it deleted is gone from the files of the store. PostgreSQL clears its
     * files and its log in its own time; what it promises is that nobody can read the rows any more.
     *
     * @param work what to delete
     * @param <T> what the work gives
     * @return its result
     * @throws StoreException if it could not be written; of kind {@code STILL_READ} if it was deleted, but a reader still holds
     *     old pages of the files: repeat
     */
    public <T> T erase(Transaction<T> work) {
        return joined(run(work, Durability.ERASED));
    }

    /**
     * Writes every content anew that is not encrypted under the current key: with another key, or not at all. It works in
     * batches beside everything else, and can be broken off and begun again. When this returns, the former contents are gone
     * from the files of a store in a directory, and no former key is needed any more.
     *
     * @return how many contents were written anew
     * @throws StoreException if one cannot be read, since its key is missing or it was altered
     */
    public long rekey() {
        long written = 0;
        for (Payload payload : Payload.values()) {
            int batch = write(session -> protection.rekey(session, payload));
            while (batch > 0) {
                written += batch;
                batch = write(session -> protection.rekey(session, payload));
            }
        }
        erase(session -> 0);
        return written;
    }

    /**
     * Claims a part of the store for one user of it at a time.
     *
     * @param part the name of the part, such as {@code outbox}
     * @return gives the part back
     * @throws IllegalStateException if somebody else has it, or several nodes share the store
     */
    public Runnable claim(String part) {
        if (!embedded) {
            throw new IllegalStateException("Several nodes share a store in PostgreSQL, and " + part
                    + " has one owner; give it Store.in(directory)");
        }
        if (!claimed.add(part)) {
            throw new IllegalStateException("The store has an open " + part + "; close that one, or share it");
        }
        return () -> claimed.remove(part);
    }

    /**
     * How often the disk was asked to confirm: the cost of a store, and less than the number of writes when callers meet.
     *
     * @return the number of synced commits since the store was opened
     */
    public long commits() {
        return engine.commits();
    }

    /** Finishes the work handed in, and gives up the directory. Closing twice does nothing more. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            engine.close();
            if (ownership != null) {
                ownership.close();
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        } catch (IOException e) {
            throw StoreException.of(
                    StoreException.Kind.NO_ACCESS, e, e.getClass().getSimpleName());
        }
    }

    private static <T> T joined(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
