// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The tables of a store in PostgreSQL, in the schema that comes first on the search path of its connections. */
final class PostgresSchema {

    /** The newest version that this library knows. */
    static final int VERSION = 6;

    /** Held while tables are made, so that nodes that start together do not make them twice: "Vnrz". */
    static final int LOCK = 0x566e727a;

    private PostgresSchema() {}

    /** Brings the database to the newest version in one transaction, or refuses it unchanged. */
    static void prepare(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            checkProduct(connection);
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean prepared = false;
            try (Statement statement = connection.createStatement()) {
                migrate(statement);
                connection.commit();
                prepared = true;
            } finally {
                if (!prepared) {
                    connection.rollback();
                }
                connection.setAutoCommit(before);
            }
        }
    }

    private static void migrate(Statement statement) throws SQLException {
        // whoever waited for the lock sees what was made meanwhile, whatever the default of the database or the pool is
        statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        statement.execute("CREATE TABLE IF NOT EXISTS vienreiz_store (version INTEGER NOT NULL)");
        int found = version(statement);
        if (found > VERSION) {
            throw StoreException.of(
                    StoreException.Kind.NEWER,
                    null,
                    "in PostgreSQL",
                    Integer.toString(found),
                    Integer.toString(VERSION));
        }
        for (int version = found + 1; version <= VERSION; version++) {
            for (String command : Schema.commands("postgresql-" + version + ".sql")) {
                statement.execute(command);
            }
            statement.execute("INSERT INTO vienreiz_store (version) VALUES (" + version + ")");
        }
    }

    /** Refuses a database that cannot be read as it is, and changes nothing. */
    static void accept(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            checkProduct(connection);
            try (Statement statement = connection.createStatement()) {
                int found = isThere(statement) ? version(statement) : 0;
                if (found == 0) {
                    throw StoreException.of(StoreException.Kind.NO_ACCESS, null, "no store in PostgreSQL");
                }
                if (found != VERSION) {
                    throw StoreException.of(
                            found > VERSION ? StoreException.Kind.NEWER : StoreException.Kind.OLDER,
                            null,
                            "in PostgreSQL",
                            Integer.toString(found),
                            Integer.toString(VERSION));
                }
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
            }
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT to_regclass('vienreiz_store') IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet versions = statement.executeQuery("SELECT max(version) FROM vienreiz_store")) {
            return versions.next() ? versions.getInt(1) : 0;
        }
    }

    private static void checkProduct(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!product.equals("PostgreSQL")) {
            throw new IllegalArgumentException("A store is kept in PostgreSQL, found a DataSource of " + product);
        }
    }
}
