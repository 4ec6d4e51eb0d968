// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of a store, by version: each version is one script that takes the store from the version before. */
final class Schema {

    /** The newest version that this library knows. */
    static final int VERSION = 9;

    /** The version that brought the journal's present form, and dropped the one before. */
    private static final int FIRST_WITH_CHAINS = 8;

    /** Marks a database as ours, in SQLite's file header: "Vnrz". */
    private static final int APPLICATION = 0x566e727a;

    private static final Pattern END_OF_COMMAND = Pattern.compile(";\\s*");

    private final Connection connection;
    private final String name;

    /** The schema of a database, which is called by a name in error texts. */
    Schema(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Brings the database to the newest version in one transaction, or refuses it unchanged. */
    void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            boolean prepared = false;
            try {
                migrate(statement, accepted(statement));
                statement.execute("COMMIT");
                prepared = true;
            } finally {
                if (!prepared) {
                    statement.execute("ROLLBACK");
                }
            }
        }
    }

    /** Refuses a database that cannot be read as it is. */
    void accept() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = accepted(statement);
            if (version < VERSION) {
                throw StoreException.of(
                        StoreException.Kind.OLDER, null, name, Integer.toString(version), Integer.toString(VERSION));
            }
        }
    }

    private int accepted(Statement statement) throws SQLException {
        int application = number(statement, "PRAGMA application_id");
        int version = number(statement, "PRAGMA user_version");
        boolean empty = number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !empty) {
            throw StoreException.of(StoreException.Kind.FOREIGN, null, name, Integer.toString(application));
        }
        if (version > VERSION) {
            throw StoreException.of(
                    StoreException.Kind.NEWER, null, name, Integer.toString(version), Integer.toString(VERSION));
        }
        return version;
    }

    private void migrate(Statement statement, int from) throws SQLException {
        if (from == VERSION) {
            return;
        }
        if (from < FIRST_WITH_CHAINS) {
            refuseOldJournal(statement, from);
        }
        for (int version = from + 1; version <= VERSION; version++) {
            for (String command : commands("schema-" + version + ".sql")) {
                statement.execute(command);
            }
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + VERSION);
    }

    /** The first form of the journal cannot become the present one, and its entries are not ours to throw away. */
    private void refuseOldJournal(Statement statement, int version) throws SQLException {
        boolean isThere = number(statement, "SELECT count(*) FROM sqlite_schema WHERE name = 'journal'") > 0;
        int entries = isThere ? number(statement, "SELECT count(*) FROM journal") : 0;
        if (entries > 0) {
            throw StoreException.of(
                    StoreException.Kind.OLD_JOURNAL, null, name, Integer.toString(version), Integer.toString(entries));
        }
    }

    /** The commands of one of the library's scripts. */
    static List<String> commands(String file) {
        return END_OF_COMMAND.splitAsStream(script(file)).toList();
    }

    private static String script(String file) {
        try (InputStream script = Schema.class.getResourceAsStream(file)) {
            if (script == null) {
                throw new IllegalStateException("The library's file " + file + " is missing; its jar is incomplete");
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The library's file " + file + " cannot be read; its jar is damaged", e);
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
