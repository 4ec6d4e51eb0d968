// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.exchange.store.StoreException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalReaderTest {

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void makesItsPlaces() {
        bench = new JournalBench(temporary);
    }

    @Test
    void readsWhileAnotherInstanceWrites() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            try (Store store = Store.reading(bench.directory)) {
                JournalReader reader = JournalReader.of(store, bench.checkpoints());
                assertThat(reader.verify().entries()).isEqualTo(2);
                record(journal, 2, ANNA);
                assertThat(reader.verify().flaws()).isEmpty();
                assertThat(reader.verify().entries()).isEqualTo(4);
                assertThat(reader.extract(ANNA)).hasSize(2);
            }
        });
    }

    @Test
    void seesOneMomentWhileEntriesAreAddedAndDropped() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            try (Store store = Store.reading(bench.directory)) {
                store.snapshot(session -> {
                    long before = count(session);
                    record(journal, 2, ANNA);
                    assertThat(count(session)).isEqualTo(before);
                    return before;
                });
            }
        });
    }

    @Test
    void erasesAgainWhenAReaderHeldTheOldPages() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            String salt = bench.texts("SELECT salt FROM journal_person").get(0);
            try (Store store = Store.reading(bench.directory)) {
                store.snapshot(session -> {
                    assertThat(count(session)).isEqualTo(2);
                    StoreException pending = catchThrowableOfType(StoreException.class, () -> journal.erase(ANNA));
                    assertThat(pending.kind()).isEqualTo(Kind.STILL_READ);
                    return 0;
                });
            }
            assertThat(journal.extract(ANNA)).isEmpty();
            assertThat(journal.erase(ANNA)).isFalse();
            assertThat(bench.everyByteOfTheStore()).doesNotContain(salt);
            assertThat(journal.verify().flaws()).isEmpty();
        });
    }

    @Test
    void opensThoughAReaderHoldsWhatRetentionDrops() {
        bench.settings = bench.settings
                .withSegments(2, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        bench.fourEntries();
        bench.clock.move(Duration.ofDays(40));
        try (Store reading = Store.reading(bench.directory)) {
            reading.snapshot(session -> {
                assertThat(count(session)).isEqualTo(4);
                bench.withJournal(
                        journal -> assertThat(journal.verify().entries()).isZero());
                return 0;
            });
        }
        assertThat(bench.flaws()).isEmpty();
    }

    @Test
    void writesNothing() {
        bench.fourEntries();
        try (Store store = Store.reading(bench.directory)) {
            StoreException refusal = catchThrowableOfType(
                    StoreException.class, () -> store.<Integer>write(s -> s.update("DELETE FROM journal_entry")));

            assertThat(refusal.kind()).isEqualTo(Kind.NO_ACCESS);
            assertThat(JournalReader.of(store, bench.checkpoints()).verify().entries())
                    .isEqualTo(4);
        }
    }

    @Test
    void refusesWhatIsNoStore() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(refusal(empty)).isEqualTo(Kind.NO_ACCESS);
        assertThat(Files.list(empty)).isEmpty();
        Files.write(
                empty.resolve("store.db"),
                "no database, but a text that is longer than a header".repeat(9).getBytes(UTF_8));
        assertThat(refusal(empty)).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void refusesTheStoreOfAnotherRelease() throws SQLException {
        bench.fourEntries();
        setVersion(1);
        assertThat(refusal(bench.directory)).isEqualTo(Kind.OLDER);
        setVersion(3000);
        assertThat(refusal(bench.directory)).isEqualTo(Kind.NEWER);
    }

    private void setVersion(int version) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + bench.directory.resolve("store.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    private static Kind refusal(Path directory) {
        return catchThrowableOfType(
                        StoreException.class, () -> Store.reading(directory).close())
                .kind();
    }

    private static long count(Session session) {
        return session.first("SELECT count(*) FROM journal_entry", r -> r.getLong(1))
                .orElseThrow();
    }
}
