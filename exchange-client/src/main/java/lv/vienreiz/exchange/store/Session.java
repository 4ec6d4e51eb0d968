// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lv.vienreiz.message.DigestAlgorithm;
import org.jspecify.annotations.Nullable;

/** The way to the rows of a store inside one {@link Transaction}; not to be kept, and not for other threads. */
public final class Session {

    /** How many rows a database that sends them over a network sends together. */
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Dialect dialect;
    private final Protection protection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection, Dialect dialect, Protection protection) {
        this.connection = connection;
        this.dialect = dialect;
        this.protection = protection;
    }

    /**
     * Makes the stored form of a content: encrypted, where the store has keys.
     *
     * @param payload which column it is for
     * @param content the content
     * @param id the key of its row: text and whole numbers, in the order of the columns
     * @return what is to be written
     */
    public byte[] sealed(Payload payload, byte[] content, Object... id) {
        return protection.sealed(payload, content, List.of(id));
    }

    /**
     * Gives the content of a stored form.
     *
     * @param payload which column it is from
     * @param stored what was read
     * @param id the key of its row: text and whole numbers, in the order of the columns
     * @return the content
     * @throws StoreException if its key is missing, it was altered or belongs to another row, or is not encrypted and should be
     */
    public byte[] opened(Payload payload, byte[] stored, Object... id) {
        return protection.opened(payload, stored, List.of(id));
    }

    /**
     * Tells which database holds the rows, where its words differ from the other's.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Reads one row.
     *
     * @param <T> what a row becomes
     */
    @FunctionalInterface
    public interface Row<T> {

        /**
         * Makes a value of the current row.
         *
         * @param row the cursor, standing on a row
         * @return the value
         * @throws SQLException if a column cannot be read
         */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Changes rows.
     *
     * @param sql the statement, the same text at each use so that it is prepared once
     * @param arguments its parameters in order: text, whole numbers, byte arrays or null
     * @return how many rows it changed
     * @throws StoreException if the database refuses
     */
    public int update(String sql, @Nullable Object... arguments) {
        try {
            return bound(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Reads all rows of a query.
     *
     * @param sql the query, the same text at each use so that it is prepared once
     * @param row what to make of each row
     * @param arguments its parameters in order: text, whole numbers, byte arrays or null
     * @param <T> what a row becomes
     * @return the values in the query's order
     * @throws StoreException if the database refuses
     */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
        try (ResultSet found = bound(sql, arguments).executeQuery()) {
            List<T> values = new ArrayList<>();
            while (found.next()) {
                values.add(row.read(found));
            }
            return values;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /**
     * Reads the rows of a query one after another, however many there are; only a few are in memory at a time.
     *
     * @param sql the query
     * @param row what to make of each row
     * @param use takes the values in the query's order; it may read other rows meanwhile
     * @param arguments its parameters in order: text, whole numbers, byte arrays or null
     * @param <T> what a row becomes
     * @throws StoreException if the database refuses
     */
    public <T> void each(String sql, Row<T> row, Consumer<T> use, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            bind(statement, arguments);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    use.accept(row.read(found));
                }
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Reads the first row of a query.
     *
     * @param sql the query, the same text at each use so that it is prepared once
     * @param row what to make of the row
     * @param arguments its parameters in order: text, whole numbers, byte arrays or null
     * @param <T> what a row becomes
     * @return the value, or nothing if no row was found
     * @throws StoreException if the database refuses
     */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /**
     * Waits until nobody else holds a lock of this name, and holds it until the transaction ends. Nodes that share a database
     * come one after another by it; SQLite has one writer anyway, so that nothing is done there.
     *
     * @param name what is locked; two names are one lock once in 2^64
     * @throws StoreException if the database refuses
     */
    public void lock(String name) {
        if (dialect == Dialect.POSTGRESQL) {
            first("SELECT pg_advisory_xact_lock(?)", row -> true, numberOf(name));
        }
    }

    /** The number by which PostgreSQL knows a lock. */
    static long numberOf(String name) {
        MessageDigest digest = DigestAlgorithm.SHA_256.begin();
        digest.update(name.getBytes(UTF_8));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** Closes the statements, where the connection goes back to somebody else. */
    void end() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        bind(statement, arguments);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /** Forgets the statement: the driver may have closed one that failed. */
    private StoreException failed(String sql, SQLException cause) {
        PreparedStatement statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                cause.addSuppressed(e);
            }
        }
        return StoreException.of(cause);
    }
}
