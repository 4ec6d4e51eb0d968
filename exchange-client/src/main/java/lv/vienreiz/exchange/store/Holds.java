// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What this process keeps other nodes from between transactions: locks of PostgreSQL that end with the connection they were taken
 * on. One connection carries all of them, is taken when the first begins, and given back when the last ends. Safe for several
 * threads.
 */
final class Holds {

    private final DataSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Carrier carrier;

    Holds(DataSource source) {
        this.source = source;
    }

    /** A connection that carries locks. */
    private static final class Carrier {

        final Connection connection;
        final boolean commitsBefore;
        int held;

        private Carrier(Connection connection, boolean commitsBefore) {
            this.connection = connection;
            this.commitsBefore = commitsBefore;
        }

        static Carrier from(DataSource source) throws SQLException {
            Connection connection = source.getConnection();
            boolean ready = false;
            try {
                Carrier carrier = new Carrier(connection, connection.getAutoCommit());
                connection.setAutoCommit(true);
                ready = true;
                return carrier;
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
        }
    }

    /** Takes a lock, and gives what ends it; nothing if it is somebody else's. */
    Optional<Runnable> take(long name) throws SQLException {
        lock.lock();
        try {
            Carrier on = carrier == null ? Carrier.from(source) : carrier;
            carrier = on;
            try {
                if (tells(on, "SELECT pg_try_advisory_lock(?)", name)) {
                    on.held++;
                    return Optional.of(() -> end(on, name));
                }
                giveBackIfIdle(on);
                return Optional.empty();
            } catch (SQLException e) {
                giveUp(on);
                throw e;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends a lock. Where that fails, its connection is closed for good, and its locks end with it. */
    private void end(Carrier on, long name) {
        lock.lock();
        try {
            on.held--;
            if (carrier == on) {
                tells(on, "SELECT pg_advisory_unlock(?)", name);
                giveBackIfIdle(on);
            }
        } catch (SQLException e) {
            giveUp(on);
        } finally {
            lock.unlock();
        }
    }

    private void giveBackIfIdle(Carrier on) throws SQLException {
        if (on.held == 0) {
            carrier = null;
            try (Connection connection = on.connection) {
                connection.setAutoCommit(on.commitsBefore);
            }
        }
    }

    /** A pool must not lend on a connection that still holds locks. */
    private void giveUp(Carrier on) {
        carrier = null;
        try (Connection connection = on.connection) {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            return; // it is broken already, and so are its locks
        }
    }

    private static boolean tells(Carrier on, String sql, long name) throws SQLException {
        try (PreparedStatement statement = on.connection.prepareStatement(sql)) {
            statement.setLong(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }
}
