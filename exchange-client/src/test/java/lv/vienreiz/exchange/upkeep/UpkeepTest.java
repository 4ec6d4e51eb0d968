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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.Permits;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalSettings;
import lv.vienreiz.exchange.journal.Retention;
import lv.vienreiz.exchange.outbox.Outbox;
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
        return Upkeep.of(store).clock(time).timer(time);
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
        try (Upkeep upkeep = upkeep().outbox(PERIODS).start()) {
            time.pass(Duration.ofHours(23));
            assertThat(isFound()).isTrue();
            assertThat(upkeep.last().orElseThrow().deleted(Chore.Kind.OUTBOX)).isZero();

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
                        .admission(Permits.none())
                        .open();
                Upkeep upkeep = upkeep().journal(journal).inbox(inbox).start()) {
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
            assertThat(upkeep.last().orElseThrow().chores())
                    .extracting(Chore::kind)
                    .containsExactly(Chore.Kind.INBOX, Chore.Kind.JOURNAL, Chore.Kind.FILES);
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
        try (Upkeep upkeep = upkeep().outbox(PERIODS).start()) {
            try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store/store.db"));
                    Statement statement = reader.createStatement()) {
                statement.execute("BEGIN");
                try (ResultSet found = statement.executeQuery("SELECT count(*) FROM vienreiz_outbox")) {
                    assertThat(found.next()).isTrue();
                }
                time.pass(Duration.ofMinutes(1));
                Round refused = upkeep.last().orElseThrow();
                assertThat(refused.isWhole()).isFalse();
                assertThat(refused.chores())
                        .filteredOn(Chore::done)
                        .extracting(Chore::kind)
                        .containsExactly(Chore.Kind.FILES);
                statement.execute("ROLLBACK");
            }
            time.pass(Duration.ofMinutes(15));

            assertThat(upkeep.last().orElseThrow().isWhole()).isTrue();
            assertThat(isFound()).isFalse();
        }
    }

    @Test
    void goesOnWhenAChoreThrows() {
        Inbox inbox = Inbox.on(store)
                .clock(time)
                .retention(Duration.ofDays(30))
                .admission(Permits.none())
                .open();
        try (Store other = Store.in(folder.resolve("other"));
                Upkeep upkeep =
                        Upkeep.of(other).clock(time).timer(time).inbox(inbox).start()) {
            store.close();
            time.pass(Duration.ofDays(1));

            Round round = upkeep.last().orElseThrow();
            assertThat(round.chores()).extracting(Chore::done).containsExactly(false, true);
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
        assertThat(upkeep.round().chores()).isEmpty();
        assertThat(time.waiting()).isZero();
    }

    @Test
    void hasAThreadOfItsOwnUnlessSetAndClosingWaitsForItsChore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Inbox inbox = Inbox.on(store)
                .clock(new CountedClock(begun))
                .retention(Duration.ofDays(30))
                .admission(Permits.none())
                .open();
        Upkeep upkeep = Upkeep.of(store)
                .first(Duration.ZERO)
                .every(Duration.ofMillis(1))
                .inbox(inbox)
                .start();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        upkeep.close();
        Optional<Round> last = upkeep.last();
        inbox.close();
        store.close();

        assertThat(upkeep.last()).isEqualTo(last);
        assertThat(last.orElseThrow().chores()).isNotEmpty().allMatch(Chore::done);
    }

    private static final class CountedClock extends java.time.Clock {

        private final CountDownLatch begun;

        CountedClock(CountDownLatch begun) {
            this.begun = begun;
        }

        @Override
        public Instant instant() {
            begun.countDown();
            return Instant.parse("2026-03-02T08:00:00Z");
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public java.time.Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @Test
    void refusesTimesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> upkeep().every(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> upkeep().first(Duration.ofSeconds(-1)));
    }
}
