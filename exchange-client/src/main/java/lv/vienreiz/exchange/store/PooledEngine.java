// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Work on the connections of a {@link DataSource}: each in a transaction of its own, on the thread that hands it in. Several
 * nodes may use the same database; PostgreSQL keeps them apart.
 */
final class PooledEngine implements Engine {

    /** Each statement sees what was committed before it, so that what follows a lock sees what the lock was waited for. */
    private static final String EACH_STATEMENT = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;";

    /** All statements see the database as it was at the first one, and none changes it. */
    private static final String ONE_MOMENT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;";

    private static final String DEADLOCK = "40P01";
    private static final int MOST_ATTEMPTS = 5;

    private static final String NEED_NOT_WAIT = "SET LOCAL synchronous_commit = off";

    /** Any stronger setting stays, such as one that waits for a standby. */
    private static final String WAIT = "SELECT set_config('synchronous_commit', 'on', true)"
            + " WHERE current_setting('synchronous_commit') = 'off'";

    private final DataSource source;
    private final String isolation;
    private final Protection protection;
    private final Holds holds;
    private final AtomicLong commits = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    private PooledEngine(DataSource source, String isolation, Protection protection) {
        this.source = source;
        this.isolation = isolation;
        this.protection = protection;
        this.holds = new Holds(source);
    }

    /** An engine for work that writes. */
    static PooledEngine writing(DataSource source, Protection protection) {
        return new PooledEngine(source, EACH_STATEMENT, protection);
    }

    /** An engine for work that reads much, all of it as it was at one moment. */
    static PooledEngine reading(DataSource source, Protection protection) {
        return new PooledEngine(source, ONE_MOMENT, protection);
    }

    /** Work that PostgreSQL gave up in favour of another node's was undone as a whole, and is done again. */
    @Override
    public <T> CompletableFuture<T> add(Transaction<T> work, Durability durability) {
        CompletableFuture<T> end = attempt(work, durability);
        for (int i = 1; i < MOST_ATTEMPTS && isDeadlock(end); i++) {
            end = attempt(work, durability);
        }
        return end;
    }

    private static boolean isDeadlock(CompletableFuture<?> end) {
        return end.isCompletedExceptionally()
                && end.handle((value, failure) -> failure instanceof StoreException store
                                && store.getCause() instanceof SQLException cause
                                && DEADLOCK.equals(cause.getSQLState()))
                        .join();
    }

    private <T> CompletableFuture<T> attempt(Transaction<T> work, Durability durability) {
        if (closed.get()) {
            return CompletableFuture.failedFuture(StoreException.of(StoreException.Kind.CLOSED, null));
        }
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                return CompletableFuture.completedFuture(done(work, connection, durability));
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            return CompletableFuture.failedFuture(StoreException.of(e));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <T> T done(Transaction<T> work, Connection connection, Durability durability) throws SQLException {
        Session session = new Session(connection, Dialect.POSTGRESQL, protection);
        boolean committed = false;
        try {
            begin(connection, durability);
            T value = work.in(session);
            session.end();
            connection.commit();
            commits.addAndGet(durability == Durability.LAZY ? 0 : 1);
            committed = true;
            return value;
        } finally {
            if (!committed) {
                connection.rollback();
            }
        }
    }

    /** Sets, for this transaction only, what the work counts on, whatever the defaults of the database or the pool are. */
    private void begin(Connection connection, Durability durability) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(durability == Durability.LAZY ? isolation + NEED_NOT_WAIT : isolation + WAIT);
        }
    }

    @Override
    public Optional<Runnable> hold(long name) throws SQLException {
        return holds.take(name);
    }

    @Override
    public long commits() {
        return commits.get();
    }

    @Override
    public void close() {
        closed.set(true);
    }
}
