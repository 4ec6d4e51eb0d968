// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Reads an SQLite file, each work on a connection of its own, beside whoever writes it; the database refuses changes. */
final class ReadingEngine implements Engine {

    private final Path file;
    private final Protection protection;

    ReadingEngine(Path file, Protection protection) {
        this.file = file;
        this.protection = protection;
    }

    @Override
    public <T> CompletableFuture<T> add(Transaction<T> work, Durability durability) {
        try (Database database = Database.reading(file, protection)) {
            database.begin(Durability.LAZY);
            return CompletableFuture.completedFuture(work.in(database.session()));
        } catch (SQLException e) {
            return CompletableFuture.failedFuture(StoreException.of(e));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public long commits() {
        return 0;
    }

    @Override
    public void close() {
        // each work closes its own connection
    }
}
