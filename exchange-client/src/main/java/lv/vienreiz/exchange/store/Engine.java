// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What carries out the work on a database. */
interface Engine {

    /** Takes work; completed once it is done and the promise holds. */
    <T> CompletableFuture<T> add(Transaction<T> work, Durability durability);

    /** Keeps other nodes from something until it is ended; nothing if another one holds it. Where there is no other, all is free. */
    default Optional<Runnable> hold(long name) throws SQLException {
        return Optional.of(() -> {});
    }

    /** How often the disk was asked to confirm. */
    long commits();

    /** Finishes what was handed in, and gives back what it holds. */
    void close() throws SQLException;
}
