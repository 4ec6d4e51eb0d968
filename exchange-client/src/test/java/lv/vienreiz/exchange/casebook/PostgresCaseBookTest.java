// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Against a real PostgreSQL of the same machine, which waits for its disk. */
class PostgresCaseBookTest extends DurableCaseBookSuite {

    private static EmbeddedPostgres server;

    private DataSource source;

    @BeforeAll
    static void startsPostgres() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @BeforeEach
    @Override
    void opensABook() throws Exception {
        source = server.getPostgresDatabase();
        execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        super.opensABook();
    }

    @Override
    CaseBook open() {
        return StoredCaseBook.on(Store.on(source));
    }

    @Override
    String place() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Test
    void waitsForTheDisk() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SHOW fsync")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void isOneBookForSeveralNodes() throws Exception {
        try (CaseBook other = open()) {
            write(Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA)));

            assertThat(other.find(Shelf.CASES, "K-1")).isEqualTo(book.find(Shelf.CASES, "K-1"));
        }
    }

    @Test
    void makesItsTablesOnceWhenNodesStartTogether() throws SQLException {
        execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");

        List<CompletableFuture<Store>> nodes = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Store.on(source)))
                .limit(4)
                .toList();

        assertThat(nodes).allSatisfy(node -> assertThat(node.join()).isNotNull());
    }

    @Test
    void refusesTheTablesOfANewerReleaseAndLeavesThemAsTheyAre() throws SQLException {
        execute("INSERT INTO vienreiz_store (version) VALUES (99)");

        StoreException refusal = catchThrowableOfType(StoreException.class, () -> Store.on(source));

        assertThat(refusal.kind()).isEqualTo(StoreException.Kind.NEWER);
        assertThat(refusal).hasMessageContaining("99");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/none");

        StoreException refusal = catchThrowableOfType(StoreException.class, () -> Store.on(nowhere));

        assertThat(refusal.kind()).isEqualTo(StoreException.Kind.NO_ACCESS);
        assertThat(refusal).hasMessageContaining("SQLSTATE 08001");
    }

    @Test
    void refusesAnotherDatabaseAndAnOutbox() {
        SQLiteDataSource other = new SQLiteDataSource();
        other.setUrl("jdbc:sqlite::memory:");

        assertThatThrownBy(() -> Store.on(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SQLite");
        try (Store store = Store.on(source)) {
            assertThatThrownBy(() -> store.claim("outbox"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Store.in(directory)");
        }
    }

    @Test
    void isClosedWithItsStore() {
        Store store = Store.on(source);
        CaseBook closed = StoredCaseBook.on(store);
        store.close();

        StoreException refusal = catchThrowableOfType(StoreException.class, () -> closed.find(Shelf.CASES, "K-1"));

        assertThat(refusal.kind()).isEqualTo(StoreException.Kind.CLOSED);
    }

    private void execute(String... commands) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
