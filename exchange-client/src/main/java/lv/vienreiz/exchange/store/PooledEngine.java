// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Work on the connections of a {@link DataSource}: each in a transaction of its own, on the thread that hands it in. Several
 * nodes may use the same database; PostgreSQL keeps them apart.
 */
final class PooledEngine implements Engine {

    private final DataSource source;
    private final Protection protection;
    private final AtomicLong commits = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    PooledEngine(DataSource source, Protection protection) {
        this.source = source;
        this.protection = protection;
    }

    @Override
    public <T> CompletableFuture<T> add(Transaction<T> work, Durability durability) {
        if (closed.get()) {
            return CompletableFuture.failedFuture(StoreException.of(StoreException.Kind.CLOSED, null));
        }
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                return CompletableFuture.completedFuture(done(work, connection));
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            return CompletableFuture.failedFuture(StoreException.of(e));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private <T> T done(Transaction<T> work, Connection connection) throws SQLException {
        Session session = new Session(connection, Dialect.POSTGRESQL, protection);
        boolean committed = false;
        try {
            T value = work.in(session);
            session.end();
            connection.commit();
            commits.incrementAndGet();
            committed = true;
            return value;
        } finally {
            if (!committed) {
                connection.rollback();
            }
        }
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
