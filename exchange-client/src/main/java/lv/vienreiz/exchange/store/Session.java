// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to the rows of a store inside one {@link Transaction}; not to be kept, and not for other threads. */
public final class Session {

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
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
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
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
