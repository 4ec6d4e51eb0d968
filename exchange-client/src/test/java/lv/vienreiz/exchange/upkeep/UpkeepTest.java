// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.Ruling;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalSettings;
import lv.vienreiz.exchange.journal.Retention;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.outbox.OutboxRetention;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class UpkeepTest {

    private static final String WORD = "chrysanthemum";
    private static final OutboxRetention PERIODS =
            new OutboxRetention(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(9));

    @TempDir
    Path folder;

    private final Alarms time = new Alarms();
    private Store store;

    @BeforeEach
    void opens() {
        store = Store.in(folder.resolve("store"));
    }

    @AfterEach
    void closes() {
        store.close();
    }

    private UpkeepBuilder upkeep() {
        return Upkeep.of(OutboxLedger.of(store, time).upkeepOfFiles())
                .clock(time)
                .alarm(time);
    }

    private UpkeepBuilder deleting() {
        return upkeep().also(OutboxLedger.of(store, time).upkeep(PERIODS));
    }

    /** A bus that takes everything and answers with the word. */
    private record Taking() implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            return new Outcome.Delivered<>(message.messageId(), new Answer("text/plain", WORD.getBytes(UTF_8), ""));
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return new Inquiry.NotAnswered(Fault.of(Fault.Origin.CLIENT, "client.never_asked"));
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1000, true, true);
        }

        @Override
        public void close() {}
    }

    private void sent() {
        OutgoingMessage message = new OutgoingMessage(
                MessageId.random(),
                new Address("LV/GOV/90000000000/test/applications"),
                "text/plain",
                WORD.getBytes(UTF_8),
                Optional.empty(),
                Optional.empty());
        try (Outbox outbox = Outbox.on(store, new Taking()).clock(time).open()) {
            assertThat(outbox.submit(message).await(Duration.ofSeconds(30))).isInstanceOf(Outcome.Delivered.class);
        }
    }

    private boolean isFound() throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            for (Path file : files.toList()) {
                found |= new String(Files.readAllBytes(file), ISO_8859_1).contains(WORD);
            }
        }
        return found;
    }

    @Test
    void whatWasSentGoesByItselfOnceItsPeriodIsOver() throws IOException {
        sent();
        try (Upkeep upkeep = deleting().start()) {
            time.pass(Duration.ofHours(23));
            assertThat(isFound()).isTrue();
            assertThat(upkeep.last().orElseThrow().deleted("outbox")).isZero();

            time.pass(Duration.ofHours(7));

            assertThat(isFound()).isFalse();
            time.pass(Duration.ofDays(10));
            assertThat(store.<Optional<Long>>read(
                            s -> s.first("SELECT count(*) FROM vienreiz_outbox", row -> row.getLong(1))))
                    .contains(0L);
        }
    }

    @Test
    void withoutPeriodsWhatWasSentStays() throws IOException {
        sent();
        try (Upkeep upkeep = upkeep().start()) {
            time.pass(Duration.ofDays(100));

            assertThat(isFound()).isTrue();
            assertThat(upkeep.last().orElseThrow().isWhole()).isTrue();
        }
    }

    @Test
    void inboxJournalAndBrokenOffFilesAreLookedAfterToo() throws IOException {
        JournalSettings settings = JournalSettings.defaults()
                .withSegments(1, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(5), "Order 1"));
        MessageId id = MessageId.random();
        byte[] file = WORD.getBytes(UTF_8);
        String path = "/messages/" + id + "/attachments/"
                + Digest.of(DigestAlgorithm.SHA_256, file).value();
        store.<Integer>write(s -> s.update(
                "INSERT INTO vienreiz_file_piece (place, number, bytes, kept_at) VALUES ('broken off', 0, ?, ?)",
                file,
                time.instant().toEpochMilli()));
        try (AccessJournal journal = AccessJournal.open(
                        store,
                        Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")),
                        settings,
                        time,
                        new SecureRandom());
                Inbox inbox = Inbox.on(store)
                        .clock(time)
                        .retention(Duration.ofDays(30))
                        .admission(arrival -> Ruling.admitted())
                        .open();
                Upkeep upkeep =
                        upkeep().also(journal.upkeep()).also(inbox.upkeep()).start()) {
            Headers headers = Headers.of(Map.of("X-Road-Client", java.util.List.of("LV/GOV/90000000023/portal")));
            assertThat(inbox.take(path, headers, new ByteArrayInputStream(file)).status())
                    .isEqualTo(204);
            journal.erase("nobody");
            time.pass(Duration.ofDays(2));
            assertThat(pieces()).as("the one that is whole").isEqualTo(1);
            assertThat(isFound()).isTrue();

            time.pass(Duration.ofDays(29));

            assertThat(pieces()).isZero();
            assertThat(isFound()).isFalse();
            assertThat(upkeep.last().orElseThrow().ends())
                    .extracting(Round.End::name)
                    .containsExactly("files", "journal", "inbox");
        }
    }

    private long pieces() {
        return store.<Optional<Long>>read(
                        s -> s.first("SELECT count(*) FROM vienreiz_file_piece", row -> row.getLong(1)))
                .orElseThrow();
    }

    @Test
    void whatAReaderHoldsUpIsDoneSoonAfterAndTheRestGoesOn() throws SQLException, IOException {
        sent();
        time.pass(Duration.ofDays(2));
        try (Upkeep upkeep = deleting().start()) {
            try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store/store.db"));
                    Statement statement = reader.createStatement()) {
                statement.execute("BEGIN");
                try (ResultSet found = statement.executeQuery("SELECT count(*) FROM vienreiz_outbox")) {
                    assertThat(found.next()).isTrue();
                }
                time.pass(Duration.ofMinutes(1));
                Round refused = upkeep.last().orElseThrow();
                assertThat(refused.isWhole()).isFalse();
                assertThat(refused.ends())
                        .filteredOn(Round.End::done)
                        .extracting(Round.End::name)
                        .containsExactly("files");
                statement.execute("ROLLBACK");
            }
            time.pass(Duration.ofMinutes(15));

            assertThat(upkeep.last().orElseThrow().isWhole()).isTrue();
            assertThat(isFound()).isFalse();
        }
    }

    @Test
    void goesOnWhenAChoreThrows() {
        Chore throwing = new Chore("one that throws", () -> {
            throw new IllegalStateException("closed too early");
        });
        try (Upkeep upkeep = Upkeep.of(throwing, new Chore("another", () -> 7))
                .clock(time)
                .alarm(time)
                .start()) {
            time.pass(Duration.ofDays(1));

            Round round = upkeep.last().orElseThrow();
            assertThat(round.ends()).extracting(Round.End::done).containsExactly(false, true);
            assertThat(round.deleted("another")).isEqualTo(7);
            assertThat(time.waiting()).isEqualTo(1);
        }
    }

    @Test
    void doesNothingMoreOnceClosed() {
        Upkeep upkeep = upkeep().start();
        upkeep.close();
        upkeep.close();
        time.pass(Duration.ofDays(100));

        assertThat(upkeep.last()).isEmpty();
        assertThat(upkeep.round().ends()).isEmpty();
        assertThat(time.waiting()).isZero();
    }

    @Test
    void hasAThreadOfItsOwnUnlessSetAndClosingWaitsForItsChore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Upkeep upkeep = Upkeep.of(new Chore("a long one", () -> {
                    begun.countDown();
                    awaited(mayEnd);
                    ended.set(true);
                    return 0;
                }))
                .first(Duration.ZERO)
                .every(Duration.ofMillis(1))
                .start();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Boolean> closed = CompletableFuture.supplyAsync(() -> {
            upkeep.close();
            return ended.get();
        });
        assertThat(closed).isNotDone();
        mayEnd.countDown();

        assertThat(closed).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(true);
        assertThat(upkeep.last().orElseThrow().isWhole()).isTrue();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusesTimesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> upkeep().every(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> upkeep().first(Duration.ofSeconds(-1)));
    }
}
