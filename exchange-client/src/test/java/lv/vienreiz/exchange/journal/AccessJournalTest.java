// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.JURIS;
import static lv.vienreiz.exchange.journal.JournalBench.KEY;
import static lv.vienreiz.exchange.journal.JournalBench.access;
import static lv.vienreiz.exchange.journal.JournalBench.id;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.exchange.store.StoreException.Kind;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.RefusalReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AccessJournalTest {

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void makesItsPlaces() {
        bench = new JournalBench(temporary);
    }

    @Test
    void listsWhatWasAskedAboutOnePerson() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
            journal.begin(access(3, ANNA));
            List<JournalEntry> found = journal.extract(ANNA);

            assertThat(found).hasSize(2);
            assertThat(found.get(0))
                    .isEqualTo(new JournalEntry(
                            "main",
                            1,
                            bench.clock.instant(),
                            "LV/GOV/90000000023/portal",
                            journal.markOf("official 17"),
                            "LV/GOV/90000000000/register/person",
                            "koku ciršanas atļauja",
                            "Parauga likums, 5. pants",
                            Optional.of("permission 4711"),
                            Optional.of("case 1"),
                            List.of("name", "address"),
                            id(1),
                            Optional.empty(),
                            Optional.of(new JournalEntry.Ending(
                                    bench.clock.instant(), "rejected bus.refused", Optional.empty()))));
            assertThat(found.get(1).ending()).isEmpty();
        });
    }

    @Test
    void isWholeAfterEveryRestart() {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        bench.withJournal(journal -> {
            record(journal, 2, ANNA);
            assertThat(journal.verify().isWhole()).isTrue();
            assertThat(journal.verify().entries()).isEqualTo(4);
            assertThat(journal.extract(ANNA)).hasSize(2);
        });
    }

    @Test
    void reportsAnAccessThatACrashLeftWithoutAnEnding() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            journal.begin(access(2, ANNA));
        });

        Verdict verdict = bench.verdict();

        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.unfinished()).containsExactly(new Verdict.Unfinished("main", 3, bench.clock.instant()));
    }

    @Test
    void holdsNoIdentifierCaseOrOfficialInAnyFile() {
        bench.withJournal(journal -> record(journal, 1, ANNA));

        assertThat(JournalBench.everyByteUnder(temporary))
                .contains("Parauga likums")
                .doesNotContain(ANNA)
                .doesNotContain("case 1")
                .doesNotContain("official 17");
        assertThat(access(1, ANNA).toString()).doesNotContain(ANNA).doesNotContain("official");
    }

    @Test
    void keepsWhoAsksAsGivenWhereTheSettingsSaySo() {
        bench.settings = bench.settings.withActors(JournalSettings.Actors.AS_GIVEN);
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            assertThat(journal.extract(ANNA).get(0).actor()).isEqualTo("official 17");
        });
    }

    @Test
    void erasesTheLinkToAPersonAndStaysWhole() {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        String salt = bench.texts("SELECT salt FROM journal_person").get(0);
        String mark = bench.texts("SELECT mark FROM journal_person").get(0);
        String lookup = bench.texts("SELECT lookup FROM journal_person").get(0);
        assertThat(bench.everyByteOfTheStore()).contains(salt, lookup);

        bench.withJournal(journal -> {
            record(journal, 2, JURIS);
            assertThat(journal.erase(ANNA)).isTrue();
            assertThat(bench.everyByteOfTheStore())
                    .doesNotContain(salt)
                    .doesNotContain(lookup)
                    .contains(mark);
            assertThat(journal.erase(ANNA)).isFalse();
            assertThat(journal.extract(ANNA)).isEmpty();
            assertThat(journal.extract(JURIS)).hasSize(1);
            assertThat(journal.verify().flaws()).isEmpty();
            record(journal, 3, ANNA);
            assertThat(journal.extract(ANNA))
                    .extracting(JournalEntry::messageId)
                    .containsExactly(id(3));
            assertThat(journal.verify().isWhole()).isTrue();
        });
    }

    @Test
    void showsThatAMessageIsTheOneThatWasSentWhileTheLinkLives() {
        byte[] question = "what is asked".getBytes(UTF_8);
        byte[] answer = "what was answered".getBytes(UTF_8);
        bench.withJournal(journal -> {
            BegunAccess begun = journal.begin(access(1, ANNA), question);
            journal.complete(begun, new Outcome.Delivered<>(id(1), "an answer"), answer);
            JournalEntry entry = journal.extract(ANNA).get(0);
            String asked = entry.digest().orElseThrow();
            String answered = entry.ending().orElseThrow().digest().orElseThrow();

            assertThat(journal.isAbout(asked, question, ANNA)).isTrue();
            assertThat(journal.isAbout(answered, answer, ANNA)).isTrue();
            assertThat(journal.isAbout(asked, answer, ANNA)).isFalse();
            assertThat(journal.isAbout(asked, question, JURIS)).isFalse();
            journal.erase(ANNA);
            assertThat(journal.isAbout(asked, question, ANNA)).isFalse();
        });
    }

    @Test
    void tellsARegistersRefusalFromAnAnswer() {
        DataRefusal refusal = new DataRefusal(
                Envelope.of(
                        OffsetDateTime.parse("2026-03-02T10:00:00+02:00"),
                        PartyId.parse("LV/GOV/1/register"),
                        PartyId.parse("LV/GOV/2/portal")),
                RefusalReason.NO_PERMISSION,
                Optional.empty());
        bench.withJournal(journal -> {
            journal.complete(journal.begin(access(1, ANNA)), new Outcome.Delivered<>(id(1), refusal));
            assertThat(journal.extract(ANNA).get(0).ending().orElseThrow().outcome())
                    .isEqualTo("refused NO_PERMISSION");
        });
    }

    @Test
    void keepsTextsThatAreHardToKeep() {
        Access hard = new Access(
                "a",
                "b",
                "c",
                "two\nlines\u0000",
                "\ud800 half",
                Optional.of(""),
                Optional.empty(),
                ANNA,
                List.of(),
                id(1));
        bench.withJournal(journal -> {
            journal.begin(hard);
            JournalEntry entry = journal.extract(ANNA).get(0);
            assertThat(entry.purpose()).isEqualTo("two lines ");
            assertThat(entry.legalBasis()).isEqualTo("? half");
            assertThat(entry.permission()).isEmpty();
            assertThat(entry.caseId()).isEmpty();
            assertThat(entry.fields()).isEmpty();
            assertThat(journal.verify().isWhole()).isTrue();
        });
    }

    @Test
    void goesOnWhenTheClockJumps() {
        bench.settings = bench.settings
                .withSegments(100, Duration.ofHours(1))
                .withRetention(new Retention(Duration.ofDays(30), "the institution's rules, point 7"));
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            bench.clock.move(Duration.ofDays(-400));
            record(journal, 2, ANNA);
            assertThat(journal.retire()).isEmpty();
            bench.clock.move(Duration.ofDays(400).plusMinutes(1));
            record(journal, 3, ANNA);

            assertThat(journal.verify().isWhole()).isTrue();
            assertThat(journal.extract(ANNA))
                    .extracting(JournalEntry::messageId)
                    .containsExactlyInAnyOrder(id(1), id(2), id(3));
        });
    }

    @Test
    void asksTheDiskOnceForEachEntryOfALoneCaller() {
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            long before = store.commits();
            for (int i = 0; i < 10; i++) {
                record(journal, i, ANNA);
            }

            assertThat(store.commits() - before).isEqualTo(20);
        }
    }

    @Test
    void carriesTheBeginningsOfManyCallersInOneSync() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(64);
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            long before = store.commits();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 640; i++) {
                int number = i;
                all.add(CompletableFuture.runAsync(() -> record(journal, number, ANNA), callers));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

            assertThat(journal.verify().flaws()).isEmpty();
            assertThat(journal.verify().unfinished()).isEmpty();
            assertThat(journal.verify().entries()).isEqualTo(1280);
            assertThat(store.commits() - before).isLessThan(640);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void refusesToBeginOnceItOrItsStoreIsClosed() {
        Store store = Store.in(bench.directory);
        AccessJournal journal = bench.open(store);
        AccessJournal other = journal;
        journal.close();
        assertThat(refusal(() -> other.begin(access(1, ANNA))).kind()).isEqualTo(Kind.CLOSED);

        AccessJournal again = bench.open(store);
        store.close();
        assertThat(refusal(() -> again.begin(access(1, ANNA))).kind()).isEqualTo(Kind.CLOSED);
    }

    @Test
    void refusesToBeginOnAFullDiskAndGoesOnWhenThereIsSpace() {
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            record(journal, 1, ANNA);
            long pages = store.read(s -> s.first("PRAGMA page_count", r -> r.getLong(1)))
                    .orElseThrow();
            store.read(s -> s.first("PRAGMA max_page_count = " + pages, r -> r.getLong(1)));

            StoreException refusal = refusal(() -> {
                for (int i = 2; i < 1000; i++) {
                    journal.begin(access(i, ANNA));
                }
            });
            long written = journal.verify().entries();

            assertThat(refusal.kind()).isEqualTo(Kind.FULL);
            assertThat(journal.verify().flaws()).isEmpty();
            assertThat(journal.extract(ANNA)).hasSize((int) written - 1);
            store.read(s -> s.first("PRAGMA max_page_count = 1000000", r -> r.getLong(1)));
            record(journal, 1000, ANNA);
            assertThat(journal.verify().entries()).isEqualTo(written + 2);
            assertThat(journal.verify().isWhole()).isTrue();
        }
    }

    @Test
    void refusesToBeginWhenTheStoreMayOnlyBeRead() {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            store.read(s -> s.update("PRAGMA query_only = ON"));

            assertThat(refusal(() -> journal.begin(access(2, ANNA))).kind()).isEqualTo(Kind.NO_ACCESS);
        }
    }

    @Test
    void refusesToBeginWhenTheCheckpointCannotBeWritten() throws IOException {
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            Files.delete(bench.noteFile());
            Files.createDirectory(bench.noteFile());

            StoreException refusal = refusal(() -> journal.begin(access(1, ANNA)));

            assertThat(refusal.kind()).isEqualTo(Kind.CHECKPOINTS);
            assertThat(refusal).hasMessageContaining(bench.noteFile().toString());
        }
    }

    @Test
    void refusesAStoreThatDoesNotContinueWhatWasNoted() {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        Path older = temporary.resolve("older");
        JournalBench.copy(bench.directory, older);
        bench.withJournal(journal -> record(journal, 2, ANNA));
        JournalBench.copy(older, bench.directory);

        StoreException refusal = refusal(() -> bench.withJournal(journal -> record(journal, 3, ANNA)));

        assertThat(refusal.kind()).isEqualTo(Kind.JOURNAL);
        assertThat(refusal).hasMessageContaining("main").hasMessageContaining("4");
        bench.settings = bench.settings.withNode("main-2");
        bench.withJournal(journal -> {
            record(journal, 3, ANNA);
            assertThat(journal.verify().flaws()).containsExactly(new Flaw(Flaw.Kind.TRUNCATED, "main", 1, 3, 4));
        });
    }

    @Test
    void refusesAStoreWhoseCheckpointsAreGone() throws IOException {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        Files.delete(bench.noteFile());

        assertThat(refusal(() -> bench.withJournal(journal -> record(journal, 2, ANNA)))
                        .kind())
                .isEqualTo(Kind.JOURNAL);
    }

    @Test
    void forgetsACheckpointThatACrashCutShort() throws IOException {
        bench.fourEntries();
        Files.writeString(bench.noteFile(), Files.readString(bench.noteFile()) + "main entry 5 0123");

        bench.withJournal(journal -> {
            record(journal, 3, ANNA);
            assertThat(journal.verify().isWhole()).isTrue();
        });
    }

    @Test
    void refusesCheckpointsInsideTheStoreAndWeakKeys() throws IOException {
        Path inside = bench.directory.resolve("notes");
        try (Store store = Store.in(bench.directory)) {
            assertThatThrownBy(() -> AccessJournal.open(store, Checkpoints.in(inside, KEY)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(inside.toString());
            try (AccessJournal journal = bench.open(store)) {
                assertThatThrownBy(() -> bench.open(store)).isInstanceOf(IllegalStateException.class);
                assertThat(journal.verify().isWhole()).isTrue();
            }
        }
        assertThatThrownBy(() -> Checkpoints.in(bench.notes, new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
        Path weak = Files.write(temporary.resolve("weak"), new byte[31]);
        assertThatThrownBy(() -> Checkpoints.in(bench.notes, weak)).isInstanceOf(StoreException.class);
    }

    @Test
    void makesAKeyForItsOwnerOnlyAndNeverASecondOne() throws IOException {
        Path keyFile = temporary.resolve("journal.key");
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = AccessJournal.open(store, Checkpoints.in(bench.notes, keyFile))) {
            record(journal, 1, ANNA);
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bench.noteFile())))
                .isEqualTo("rw-------");
        Files.delete(keyFile);
        assertThatThrownBy(() -> Checkpoints.in(bench.notes, keyFile)).isInstanceOf(StoreException.class);
    }

    private static StoreException refusal(Runnable use) {
        return catchThrowableOfType(StoreException.class, use::run);
    }
}
