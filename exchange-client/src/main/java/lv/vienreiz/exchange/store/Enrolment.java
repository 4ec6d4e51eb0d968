// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Which connections of a caller's lead to the database of a store, so that work on it can join the caller's transaction. */
sealed interface Enrolment {

    /** Refuses a connection whose transaction would not be one with the store. */
    default void check(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalArgumentException(
                    "The connection commits each statement by itself, so there is no transaction"
                            + " to join; call setAutoCommit(false) before the work that belongs together");
        }
        if (!leadsHere(connection)) {
            throw new IllegalArgumentException(refusal());
        }
    }

    /** Whether what is written there is in this store. */
    boolean leadsHere(Connection connection) throws SQLException;

    /** What a caller with a wrong connection is told. */
    String refusal();

    private static String first(Connection connection, String query, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            String text = found.next() ? found.getString(column) : null;
            return text == null ? "" : text;
        }
    }

    private static boolean is(Connection connection, String product) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals(product);
    }

    /** A database in memory, which nobody else can connect to. */
    record Nowhere() implements Enrolment {

        @Override
        public boolean leadsHere(Connection connection) {
            return false;
        }

        @Override
        public String refusal() {
            return "No connection leads to a store in memory; use Store.in(directory) or Store.on(dataSource)";
        }
    }

    /** An SQLite file. Commits over several attached files are not atomic in its mode, so it is the connection's main one. */
    record InDirectory(Path file) implements Enrolment {

        private static final int FULL = 2;

        /** SQLite's code for a database that somebody else is writing. */
        private static final int BUSY = 5;

        @Override
        public boolean leadsHere(Connection connection) throws SQLException {
            if (!is(connection, "SQLite") || !holds(connection)) {
                return false;
            }
            String main = first(connection, "SELECT file FROM pragma_database_list WHERE name = 'main'", 1);
            try {
                if (main.isEmpty() || !Files.isSameFile(Path.of(main), file)) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
            return Integer.parseInt(first(connection, "PRAGMA synchronous", 1)) >= FULL;
        }

        /**
         * Makes the transaction one that writes before it reads anything: one that began by reading is refused as soon as
         * somebody else has written meanwhile.
         */
        private static boolean holds(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE vienreiz_outbox SET place = place WHERE 0 = 1");
                return true;
            } catch (SQLException e) {
                if (e.getErrorCode() == BUSY) {
                    throw e;
                }
                return false; // no store's table, or nothing that may be written
            }
        }

        @Override
        public String refusal() {
            return "The connection is none to the store " + file + ", or it does not wait for the disk. Connect to"
                    + " jdbc:sqlite:" + file + " with PRAGMA synchronous = FULL, and keep your own tables in that file;"
                    + " SQLite cannot commit to two files as one";
        }
    }

    /** A database of a PostgreSQL server; the number of the table tells it from others of the same name. */
    record InPostgres(String identity) implements Enrolment {

        private static final String IDENTITY =
                "SELECT current_database() || ' ' || coalesce(to_regclass('vienreiz_outbox')::oid::text, 'nothing')";

        static InPostgres of(DataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                return new InPostgres(first(connection, IDENTITY, 1));
            }
        }

        @Override
        public boolean leadsHere(Connection connection) throws SQLException {
            return is(connection, "PostgreSQL")
                    && first(connection, IDENTITY, 1).equals(identity);
        }

        @Override
        public String refusal() {
            return "The connection does not lead to the database of this store, or its search path does not find the"
                    + " store's tables; take it from the same DataSource";
        }
    }
}
