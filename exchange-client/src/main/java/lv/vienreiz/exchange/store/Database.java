// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One SQLite connection, in the hands of one thread at a time, and the commands that open and end transactions. */
final class Database implements AutoCloseable {

    /** How long a transaction of somebody else's on the same file, as an enrolled one, may hold everything up. */
    private static final int MOST_WAIT_MILLIS = 30_000;

    /** How long readers of old pages may hold up everybody else; whoever erases is told, and repeats. */
    private static final int MOST_WAIT_FOR_READERS_MILLIS = 1_000;

    /** How long the log grows before it is written into the database, which costs two waits for the disk: some 16 MB. */
    private static final int PAGES_OF_LOG = 4000;

    private final Connection connection;
    private final Statement command;
    private final Session session;
    private final boolean writes;
    private boolean synced = true;

    private Database(Connection connection, boolean writes, Protection protection) throws SQLException {
        this.connection = connection;
        this.writes = writes;
        this.command = connection.createStatement();
        this.session = new Session(connection, Dialect.SQLITE, protection);
    }

    /** Opens a database at a place of SQLite's: a path, or ":memory:". */
    static Database at(String place, Protection protection) throws SQLException {
        Connection connection = connect(place);
        boolean opened = false;
        try {
            Database database = new Database(connection, true, protection);
            // what a migration deletes is overwritten, too
            database.command.execute("PRAGMA secure_delete = ON");
            new Schema(connection, place).prepare();
            database.command.execute("PRAGMA busy_timeout = " + MOST_WAIT_MILLIS);
            database.command.execute("PRAGMA journal_mode = WAL");
            database.command.execute("PRAGMA synchronous = FULL");
            database.command.execute("PRAGMA wal_autocheckpoint = " + PAGES_OF_LOG);
            database.command.execute("PRAGMA temp_store = MEMORY");
            opened = true;
            return database;
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }

    /** Opens the database of a file for reading only, beside whoever may be writing it. */
    static Database reading(Path file, Protection protection) throws SQLException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        boolean still =
                !Files.exists(log) && !Files.isWritable(file.toAbsolutePath().getParent());
        Connection connection = connect(file.toUri().toString() + (still ? "?immutable=1" : "?mode=ro"));
        boolean opened = false;
        try {
            new Schema(connection, file.toString()).accept();
            Database database = new Database(connection, false, protection);
            database.command.execute("PRAGMA query_only = ON");
            opened = true;
            return database;
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }

    private static Connection connect(String place) throws SQLException {
        if (DriverManager.drivers().noneMatch(d -> d.getClass().getName().startsWith("org.sqlite."))) {
            throw StoreException.of(StoreException.Kind.NO_DRIVER, null);
        }
        return DriverManager.getConnection("jdbc:sqlite:" + place);
    }

    void begin(Durability durability) throws SQLException {
        if (!writes) {
            command.execute("BEGIN");
            return;
        }
        boolean sync = durability == Durability.SYNCED;
        if (sync != synced) {
            command.execute(sync ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            synced = sync;
        }
        command.execute("BEGIN IMMEDIATE");
    }

    Session session() {
        return session;
    }

    /** Begins one transaction among several of a commit, so that its failure undoes nothing else. */
    void beginPart() throws SQLException {
        command.execute("SAVEPOINT part");
    }

    void keepPart() throws SQLException {
        command.execute("RELEASE part");
    }

    /**
     * Undoes the part. Where SQLite has given up the whole transaction, as it does when the disk is full, the trouble is
     * everybody's, and is thrown.
     */
    void undoPart(Throwable trouble) {
        try {
            command.execute("ROLLBACK TO part");
            command.execute("RELEASE part");
        } catch (SQLException gone) {
            throw trouble instanceof StoreException known ? known : StoreException.of(gone);
        }
    }

    void commit() throws SQLException {
        command.execute("COMMIT");
    }

    /** Gives up the open transaction, if SQLite has not done so by itself. */
    void rollback() {
        try {
            command.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite ends a transaction by itself on a full disk or an I/O error, and then refuses this command
            return;
        }
    }

    /** Writes the log into the database file and empties it, so that deleted content is gone from both. */
    void empty() throws SQLException {
        command.execute("PRAGMA busy_timeout = " + MOST_WAIT_FOR_READERS_MILLIS);
        try (ResultSet result = command.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (result.next() && result.getInt(1) != 0) {
                throw StoreException.of(StoreException.Kind.STILL_READ, null);
            }
        } finally {
            command.execute("PRAGMA busy_timeout = " + MOST_WAIT_MILLIS);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
