// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.vienreiz.exchange.store.Store;

/** An empty place for one test's messages, in each kind of store. */
sealed interface Ground extends AutoCloseable {

    /** What a store can stand on. */
    enum Kind {
        MEMORY,
        SQLITE,
        POSTGRES;

        Ground fresh() {
            return switch (this) {
                case MEMORY -> new InMemory();
                case SQLITE -> new InDirectory();
                case POSTGRES -> new InPostgres();
            };
        }
    }

    /** Opens the store, once more where it lasts. */
    Store open();

    /** Connects to its database, as a caller with a transaction of his own does. */
    Connection connect() throws SQLException;

    /** Lets what nodes have claimed be taken over, as it is when the time of their leases has passed. */
    default void endLeases() {}

    @Override
    void close();

    /** Ends with its store. */
    record InMemory() implements Ground {

        @Override
        public Store open() {
            return Store.inMemory();
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite::memory:");
        }

        @Override
        public void close() {}
    }

    /** An SQLite file. */
    record InDirectory(Path directory) implements Ground {

        InDirectory() {
            this(temporary());
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("vienreiz-outbox");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Store open() {
            return Store.in(directory);
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("store.db"));
        }

        @Override
        public void close() {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A schema of its own in the one PostgreSQL server of the tests, which waits for its disk. */
    record InPostgres(String schema, FewConnections pool) implements Ground {

        private static final AtomicInteger NUMBER = new AtomicInteger();

        InPostgres() {
            this("outbox_" + NUMBER.incrementAndGet(), new FewConnections());
            execute("CREATE SCHEMA " + schema);
        }

        String url() {
            return Server.POSTGRES.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        }

        @Override
        public Store open() {
            return Store.on(pool.to(url()));
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url());
        }

        @Override
        public void endLeases() {
            execute("UPDATE " + schema + ".vienreiz_outbox SET lease_until = least(lease_until, 1),"
                    + " release_at = CASE WHEN release_at IS NULL THEN NULL ELSE 1 END");
        }

        @Override
        public void close() {
            pool.close();
            execute("DROP SCHEMA " + schema + " CASCADE");
        }

        private static void execute(String sql) {
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Started when first needed, and stopped with the process. */
        private static final class Server {

            static final EmbeddedPostgres POSTGRES = started();

            private static EmbeddedPostgres started() {
                try {
                    return EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
