// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.Versioned;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresProtectionTest extends ProtectedStoreSuite {

    private static EmbeddedPostgres server;

    private DataSource source;

    @BeforeAll
    static void startsPostgres() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @BeforeEach
    void empties() throws SQLException {
        source = server.getPostgresDatabase();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    @Override
    Store open(PayloadKeys keys) {
        return Store.on(source, keys);
    }

    @Override
    boolean isFound(String word) {
        try (Store store = Store.on(source)) {
            return store.read(session -> Stream.of(
                            "SELECT body FROM shelf",
                            "SELECT bytes FROM vienreiz_file_piece",
                            "SELECT acting_user FROM vienreiz_outbox_body WHERE acting_user IS NOT NULL")
                    .flatMap(query -> bodies(session, query).stream())
                    .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(word)));
        }
    }

    @Test
    void whatAnotherNodeWritesWhileAKeyIsReplacedIsNotWrittenOver() throws Exception {
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            fill(store);
        }
        PayloadKeys both = PayloadKeys.of("second", SECOND).alsoReading("first", FIRST);
        try (Store replacing = open(both);
                Store other = open(both);
                CaseBook book = StoredCaseBook.on(other)) {
            Versioned<ChainRecord> read = book.find(Shelf.CHAINS, "Q-1").orElseThrow();
            ChainRecord before = read.document();
            ChainRecord changed = new ChainRecord(
                    before.id(),
                    before.subject(),
                    "changed meanwhile",
                    before.begunAt(),
                    before.steps(),
                    before.optedOutAt(),
                    before.extensions());
            byte[] body = Documents.bytes(changed, WrittenForm.JSON);
            CompletableFuture<Long> replaced;
            try (Connection writer = source.getConnection()) {
                writer.setAutoCommit(false);
                other.<Integer>join(
                        writer,
                        s -> s.update("UPDATE shelf SET version = version + 1, body = ? WHERE doc_key = 'Q-1'", (Object)
                                s.sealed(Payload.SHELF_BODY, body, "chains", "Q-1")));
                replaced = CompletableFuture.supplyAsync(replacing::rekey);
                awaitSomebodyWhoWaitsForALock();
                writer.commit();
            }
            assertThat(replaced.get(30, TimeUnit.SECONDS)).isPositive();

            assertThat(book.find(Shelf.CHAINS, "Q-1").orElseThrow().document()).isEqualTo(changed);
        }
        try (Store store = open(PayloadKeys.of("second", SECOND))) {
            assertThat(store.rekey()).isZero();
        }
    }

    private void awaitSomebodyWhoWaitsForALock() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            boolean waiting = false;
            while (!waiting) {
                try (ResultSet found = statement.executeQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
                    waiting = found.next() && found.getInt(1) > 0;
                }
            }
        }
    }

    private static List<byte[]> bodies(Session session, String query) {
        return session.list(query, row -> row.getBytes(1));
    }
}
