// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.JURIS;
import static lv.vienreiz.exchange.journal.JournalBench.KEY;
import static lv.vienreiz.exchange.journal.JournalBench.id;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three nodes on one real PostgreSQL that waits for its disk, each with a chain of its own. */
@Timeout(120)
class PostgresJournalTest {

    private static EmbeddedPostgres server;

    @TempDir
    Path temporary;

    private final List<Store> stores = new ArrayList<>();
    private final JournalBench.SettableClock clock = new JournalBench.SettableClock();
    private JournalSettings settings = JournalSettings.defaults().withSegments(10, Duration.ofDays(1));
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
    void beginsWithAnEmptyDatabase() throws SQLException {
        source = server.getPostgresDatabase();
        execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
    }

    @AfterEach
    void closesItsStores() {
        stores.forEach(Store::close);
    }

    @Test
    void keepsAChainForEachOfSeveralNodesThatWriteAtTheSameTime() throws Exception {
        List<AccessJournal> nodes = List.of(node("a"), node("b"), node("c"));
        ExecutorService callers = Executors.newFixedThreadPool(24);
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 240; i++) {
                int number = i;
                AccessJournal node = nodes.get(i % 3);
                all.add(CompletableFuture.runAsync(
                        () -> record(node, number, number % 2 == 0 ? ANNA : JURIS), callers));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
        } finally {
            callers.shutdown();
        }

        Verdict verdict = nodes.get(0).verify();

        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.unfinished()).isEmpty();
        assertThat(verdict.chains()).extracting(Verdict.Chain::node).containsExactly("a", "b", "c");
        assertThat(verdict.chains()).allSatisfy(chain -> {
            assertThat(chain.entries()).isEqualTo(160);
            assertThat(chain.segments()).isEqualTo(16);
        });
        assertThat(nodes.get(1).extract(ANNA)).hasSize(120);
        assertThat(stores.get(0).commits()).isLessThan(160);
    }

    @Test
    void findsWhatIsWrongInTheChainOfAnyNode() throws SQLException {
        AccessJournal a = node("a");
        AccessJournal b = node("b");
        record(a, 1, ANNA);
        record(b, 2, ANNA);
        record(b, 3, ANNA);
        execute(
                "UPDATE journal_entry SET purpose = 'another' WHERE node = 'a' AND number = 1",
                "DELETE FROM journal_entry WHERE node = 'b' AND number = 4");

        assertThat(a.verify().flaws())
                .containsExactly(
                        new Flaw(Flaw.Kind.ALTERED, "a", 1, 1, 1), new Flaw(Flaw.Kind.TRUNCATED, "b", 1, 4, 4));
    }

    @Test
    void erasesAPersonForAllNodes() {
        AccessJournal a = node("a");
        AccessJournal b = node("b");
        record(a, 1, ANNA);
        record(b, 2, ANNA);

        assertThat(a.erase(ANNA)).isTrue();

        assertThat(b.extract(ANNA)).isEmpty();
        record(b, 3, ANNA);
        assertThat(a.extract(ANNA)).extracting(JournalEntry::messageId).containsExactly(id(3));
        assertThat(a.verify().flaws()).isEmpty();
    }

    @Test
    void erasesAndRetiresWhileOthersWriteAboutTheSamePersons() throws Exception {
        settings = settings.withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        List<AccessJournal> nodes = List.of(node("a"), node("b"));
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                AccessJournal node = nodes.get(i / 2 % 2);
                String subject = i % 2 == 0 ? ANNA : JURIS;
                all.add(CompletableFuture.runAsync(() -> record(node, number, subject), callers));
                if (i % 10 == 9) {
                    all.add(CompletableFuture.runAsync(() -> node.erase(subject), callers));
                    all.add(CompletableFuture.runAsync(node::retire, callers));
                }
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
        } finally {
            callers.shutdown();
        }

        assertThat(nodes.get(0).verify().flaws()).isEmpty();
        assertThat(nodes.get(0).verify().unfinished()).isEmpty();
    }

    @Test
    void nodesThatRetireTogetherDropEachSegmentOnce() throws Exception {
        settings = settings.withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        List<AccessJournal> nodes = List.of(node("a"), node("b"), node("c"), node("d"));
        for (int i = 0; i < 100; i++) {
            record(nodes.get(i % 2), i, ANNA);
        }
        clock.move(Duration.ofDays(40));
        CyclicBarrier together = new CyclicBarrier(nodes.size());
        ExecutorService callers = Executors.newFixedThreadPool(nodes.size());
        List<DroppedSegment> dropped = new ArrayList<>();
        try {
            List<Future<List<DroppedSegment>>> all = new ArrayList<>();
            for (AccessJournal node : nodes) {
                all.add(callers.submit(() -> {
                    together.await();
                    return node.retire();
                }));
            }
            for (Future<List<DroppedSegment>> one : all) {
                dropped.addAll(one.get());
            }
        } finally {
            callers.shutdown();
        }

        assertThat(dropped).hasSize(20).doesNotHaveDuplicates();
        assertThat(nodes.get(0).verify().flaws()).isEmpty();
        assertThat(nodes.get(0).verify().entries()).isZero();
    }

    @Test
    void comesToAnEndThoughRowsHaveTheLargestNumbers() throws SQLException {
        AccessJournal a = node("a");
        record(a, 1, ANNA);
        execute(
                "CREATE TEMP TABLE copied AS SELECT * FROM journal_entry WHERE number = 2;"
                        + " UPDATE copied SET number = 9223372036854775807;"
                        + " INSERT INTO journal_entry SELECT * FROM copied",
                "INSERT INTO journal_seal VALUES ('a', 9223372036854775806, 1, 2, 0, 0, 0, '', '', '')");

        assertThat(a.verify().flaws())
                .containsExactly(
                        new Flaw(Flaw.Kind.SEAL_FORGED, "a", 9223372036854775806L, 0, 0),
                        new Flaw(Flaw.Kind.REORDERED, "a", 1, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void dropsOldSegmentsOfANodeThatIsNoMore() {
        settings = settings.withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        AccessJournal a = node("a");
        for (int i = 0; i < 5; i++) {
            record(a, i, ANNA);
        }
        a.close();
        AccessJournal b = node("b");
        record(b, 9, JURIS);
        clock.move(Duration.ofDays(29));
        record(b, 10, JURIS);
        clock.move(Duration.ofDays(2));

        assertThat(b.retire()).extracting(DroppedSegment::node).containsExactly("a", "b");

        assertThat(b.verify().flaws()).isEmpty();
        assertThat(b.extract(ANNA)).isEmpty();
        assertThat(b.extract(JURIS)).extracting(JournalEntry::messageId).containsExactly(id(10));
    }

    @Test
    void continuesTheChainOfANodeThatStartsAgain() {
        record(node("a"), 1, ANNA);
        stores.remove(0).close();
        AccessJournal again = node("a");
        record(again, 2, ANNA);

        assertThat(again.verify().flaws()).isEmpty();
        assertThat(again.verify().chains()).hasSize(1);
    }

    @Test
    void seesOneMomentWhileOthersWrite() {
        AccessJournal a = node("a");
        Store store = stores.get(0);

        long seen = store.snapshot(session -> {
            long before = count(session);
            record(a, 1, ANNA);
            return count(session) - before;
        });

        assertThat(seen).isZero();
        assertThat(a.verify().entries()).isEqualTo(2);
    }

    @Test
    void anAuditorWhoMayOnlySelectReadsItAndChangesNothing() throws SQLException {
        record(node("a"), 1, ANNA);
        execute(
                "DROP ROLE IF EXISTS auditor",
                "CREATE ROLE auditor LOGIN",
                "GRANT USAGE ON SCHEMA public TO auditor",
                "GRANT SELECT ON ALL TABLES IN SCHEMA public TO auditor");
        DataSource auditor = server.getDatabase("auditor", "postgres");
        Checkpoints notes = Checkpoints.in(temporary.resolve("notes"), KEY);

        try (Store store = Store.reading(auditor)) {
            assertThat(JournalReader.of(store, notes).verify().isWhole()).isTrue();
            assertThat(JournalReader.of(store, notes).extract(ANNA)).hasSize(1);
        }
        try (Store store = Store.reading(source)) {
            assertThatThrownBy(() -> store.<Integer>write(session -> session.update("DELETE FROM journal_entry")))
                    .isInstanceOf(StoreException.class);
            assertThat(JournalReader.of(store, notes).verify().isWhole()).isTrue();
        }
        execute("DROP OWNED BY auditor", "DROP ROLE auditor");
    }

    @Test
    void readingMakesNoStoreWhereThereIsNone() throws SQLException {
        assertThatThrownBy(() -> Store.reading(source))
                .isInstanceOfSatisfying(StoreException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(StoreException.Kind.NO_ACCESS));
        try (Connection connection = source.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(tables.next()).isFalse();
        }

        node("a");
        execute("UPDATE vienreiz_store SET version = version + 100");
        assertThatThrownBy(() -> Store.reading(source))
                .isInstanceOfSatisfying(StoreException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(StoreException.Kind.NEWER));
        execute("DELETE FROM vienreiz_store", "INSERT INTO vienreiz_store (version) VALUES (1)");
        assertThatThrownBy(() -> Store.reading(source))
                .isInstanceOfSatisfying(StoreException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(StoreException.Kind.OLDER));
    }

    private static long count(Session session) {
        return session.first("SELECT count(*) FROM journal_entry", r -> r.getLong(1))
                .orElseThrow();
    }

    private AccessJournal node(String name) {
        Store store = Store.on(source);
        stores.add(store);
        return AccessJournal.open(
                store,
                Checkpoints.in(temporary.resolve("notes"), KEY),
                settings.withNode(name),
                clock,
                new SecureRandom());
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
