// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** What carries out the work on a database. */
interface Engine {

    /** Takes work; completed once it is done and the promise holds. */
    <T> CompletableFuture<T> add(Transaction<T> work, Durability durability);

    /** How often the disk was asked to confirm. */
    long commits();

    /** Finishes what was handed in, and gives back what it holds. */
    void close() throws SQLException;
}
