// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.JURIS;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.journal.Flaw.Kind;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(240)
class JournalTamperingTest {

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void makesItsPlaces() {
        bench = new JournalBench(temporary);
    }

    /** A table of the journal, and which flaws a changed row of it may lead to. */
    enum Table {
        JOURNAL_ENTRY("number") {
            @Override
            Predicate<Flaw> concerns(long key) {
                return flaw -> flaw.node().equals("main") && flaw.first() <= key && key <= flaw.last();
            }
        },
        JOURNAL_SEAL("segment") {
            @Override
            Predicate<Flaw> concerns(long key) {
                return flaw -> flaw.node().equals("main") && flaw.segment() == key;
            }
        },
        JOURNAL_STUB("segment") {
            @Override
            Predicate<Flaw> concerns(long key) {
                return flaw -> flaw.node().equals("main") && flaw.segment() == key;
            }
        },
        JOURNAL_PERSON("erased_at") {
            @Override
            Predicate<Flaw> concerns(long key) {
                return flaw -> flaw.kind() == Kind.LINK_FORGED;
            }
        };

        final String key;

        Table(String key) {
            this.key = key;
        }

        abstract Predicate<Flaw> concerns(long key);
    }

    /** Entries 3 to 7 in segments 2, 3 and an open one; segment 1 dropped by policy; one person known, one erased. */
    private void everyKindOfRow(AccessJournal journal) {
        record(journal, 1, JURIS);
        bench.clock.move(Duration.ofDays(40));
        record(journal, 2, JURIS);
        assertThat(journal.retire()).hasSize(1);
        journal.erase(JURIS);
        journal.begin(JournalBench.access(3, ANNA));
        journal.begin(JournalBench.access(4, ANNA));
        assertThat(journal.verify().flaws()).isEmpty();
        assertThat(journal.verify().entries()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryByteOfEveryRowThatWasAltered(Table table) {
        bench.settings = bench.settings
                .withSegments(2, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        bench.clock.move(Duration.ofMillis(1));
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            everyKindOfRow(journal);
            Notes notes = bench.checkpoints().read();
            int altered = 0;
            for (Cell cell : cells(store, table)) {
                altered += store.<Integer>read(session -> cell.alterEachByte(session, notes, table));
            }
            assertThat(altered).isGreaterThan(100);
            assertThat(journal.verify().flaws()).isEmpty();
        }
    }

    @Test
    void findsEveryByteOfTheCheckpointsThatWasAltered() throws IOException {
        bench.fourEntries();
        byte[] bytes = Files.readAllBytes(bench.noteFile());
        // the last line break alone could as well be missing after a crash
        for (int i = 0; i < bytes.length - 1; i++) {
            byte[] altered = bytes.clone();
            altered[i] ^= 1;
            Files.write(bench.noteFile(), altered);
            assertThat(bench.flaws()).as("byte %s", i).anyMatch(f -> f.kind() == Kind.CHECKPOINT_FORGED);
        }
    }

    @Test
    void findsAMissingEntry() {
        bench.fourEntries();
        bench.change("DELETE FROM journal_entry WHERE number = 2");

        assertThat(bench.flaws()).containsExactly(flaw(Kind.MISSING, 2, 2));
    }

    @Test
    void findsAMissingEntryWhoseGapWasClosed() {
        bench.fourEntries();
        bench.change(
                "DELETE FROM journal_entry WHERE number = 2",
                "UPDATE journal_entry SET number = 2 WHERE number = 3",
                "UPDATE journal_entry SET number = 3 WHERE number = 4");

        assertThat(bench.flaws()).containsExactly(flaw(Kind.REORDERED, 2, 3), flaw(Kind.TRUNCATED, 4, 4));
    }

    @Test
    void findsEntriesThatChangedPlaces() {
        bench.fourEntries();
        bench.change(
                "UPDATE journal_entry SET number = -2 WHERE number = 2",
                "UPDATE journal_entry SET number = 2 WHERE number = 3",
                "UPDATE journal_entry SET number = 3 WHERE number = -2");

        assertThat(bench.flaws()).containsExactly(flaw(Kind.REORDERED, 2, 3));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        bench.fourEntries();
        bench.change("DELETE FROM journal_entry WHERE number > 2");

        assertThat(bench.flaws()).contains(flaw(Kind.TRUNCATED, 3, 4));
    }

    @Test
    void findsThatEverythingIsGone() {
        bench.fourEntries();
        bench.change("DELETE FROM journal_entry");

        assertThat(bench.flaws()).containsExactly(flaw(Kind.TRUNCATED, 1, 4));
    }

    @Test
    void findsEntriesThatWereAdded() {
        bench.fourEntries();
        copyOfEntry(4, 5);
        copyOfEntry(1, 0);

        assertThat(bench.flaws())
                .containsExactly(new Flaw(Kind.REORDERED, "main", 0, 0, 0), new Flaw(Kind.REORDERED, "main", 1, 5, 5));
        bench.change("UPDATE journal_entry SET actor = 'somebody' WHERE number = 5");
        assertThat(bench.flaws()).contains(flaw(Kind.INSERTED, 5, 5));
    }

    @Test
    void findsEntriesMovedToAnotherNode() {
        bench.fourEntries();
        bench.change("UPDATE journal_entry SET node = 'other' WHERE number = 4");

        assertThat(bench.flaws())
                .contains(flaw(Kind.TRUNCATED, 4, 4))
                .anyMatch(f -> f.node().equals("other") && f.kind() == Kind.CHECKPOINTS_MISSING);
    }

    @Test
    void findsSegmentsThatChangedPlaces() {
        sixEntriesInSegmentsOfTwo();
        bench.change(
                "UPDATE journal_entry SET number = number + 100 WHERE number <= 2",
                "UPDATE journal_entry SET number = number - 2 WHERE number BETWEEN 3 AND 4",
                "UPDATE journal_entry SET number = number - 98 WHERE number > 100",
                "UPDATE journal_seal SET segment = 9 WHERE segment = 1",
                "UPDATE journal_seal SET segment = 1 WHERE segment = 2",
                "UPDATE journal_seal SET segment = 2 WHERE segment = 9");

        assertThat(bench.flaws())
                .anyMatch(f -> f.kind() == Kind.SEAL_FORGED && f.segment() == 1)
                .anyMatch(f -> f.kind() == Kind.SEAL_FORGED && f.segment() == 2)
                .anyMatch(f -> f.kind() == Kind.REORDERED && f.first() == 1 && f.last() == 4);
    }

    @Test
    void findsASegmentThatNoPolicyDropped() {
        sixEntriesInSegmentsOfTwo();
        bench.change("DELETE FROM journal_entry WHERE number BETWEEN 3 AND 4");
        assertThat(bench.flaws()).containsExactly(new Flaw(Kind.DROPPED_WITHOUT_POLICY, "main", 2, 3, 4));

        bench.change(
                "INSERT INTO journal_stub (node, segment, dropped_at, reason, mac) VALUES ('main', 2, 5, 'a policy', '"
                        + "0".repeat(64) + "')");
        assertThat(bench.flaws())
                .containsExactlyInAnyOrder(
                        new Flaw(Kind.STUB_FORGED, "main", 2, 0, 0),
                        new Flaw(Kind.DROPPED_WITHOUT_POLICY, "main", 2, 3, 4));
    }

    @Test
    void findsMissingSealsInTheMiddleAndAtTheEnd() {
        sixEntriesInSegmentsOfTwo();
        bench.change("DELETE FROM journal_seal WHERE segment = 2");
        assertThat(bench.flaws()).containsExactly(new Flaw(Kind.SEAL_MISSING, "main", 2, 0, 0));

        bench.change("DELETE FROM journal_seal WHERE segment = 3");
        assertThat(bench.flaws())
                .containsExactly(
                        new Flaw(Kind.SEAL_MISSING, "main", 2, 0, 0), new Flaw(Kind.SEAL_MISSING, "main", 3, 0, 0));
    }

    @Test
    void findsASealOfAnotherBranchOfTheSameKey() {
        Path older = temporary.resolve("older");
        bench.settings = bench.settings.withSegments(2, Duration.ofDays(1));
        bench.withJournal(journal -> record(journal, 1, ANNA));
        JournalBench.copy(bench.directory, older);
        bench.withJournal(journal -> record(journal, 2, ANNA));
        JournalBench branch = new JournalBench(temporary.resolve("branch"));
        branch.settings = bench.settings;
        JournalBench.copy(older, branch.directory);
        JournalBench.copy(bench.notes, branch.notes);
        cutNotesTo(branch, 2);
        branch.withJournal(journal -> record(journal, 7, ANNA));
        JournalBench.copy(branch.directory, bench.directory);

        assertThat(bench.flaws())
                .contains(new Flaw(Kind.SEAL_REPLACED, "main", 2, 3, 4), new Flaw(Kind.REWRITTEN, "main", 2, 3, 4));
    }

    @Test
    void findsAnOlderCopyOfTheStore() {
        bench.fourEntries();
        Path older = temporary.resolve("older");
        JournalBench.copy(bench.directory, older);
        bench.withJournal(journal -> record(journal, 3, ANNA));
        JournalBench.copy(older, bench.directory);

        assertThat(bench.flaws()).containsExactly(flaw(Kind.TRUNCATED, 5, 6));
    }

    @Test
    void findsAnOlderCopyOfTheStoreThatWasContinuedWithTheKey() {
        bench.fourEntries();
        Path older = temporary.resolve("older");
        JournalBench.copy(bench.directory, older);
        bench.withJournal(journal -> record(journal, 3, ANNA));
        String notes = JournalBench.everyByteUnder(bench.notes);
        JournalBench.copy(older, bench.directory);
        cutNotesTo(bench, 4);
        bench.withJournal(journal -> record(journal, 9, JURIS));
        restoreNotes(notes);

        assertThat(bench.flaws()).containsExactly(flaw(Kind.REWRITTEN, 5, 6));
    }

    @Test
    void findsASegmentThatCameBackFromAnOlderCopy() {
        bench.settings = bench.settings
                .withSegments(2, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        bench.withJournal(journal -> record(journal, 1, ANNA));
        Path older = temporary.resolve("older");
        JournalBench.copy(bench.directory, older);
        bench.clock.move(Duration.ofDays(40));
        bench.withJournal(journal -> assertThat(journal.verify().entries()).isZero());
        assertThat(bench.flaws()).isEmpty();
        JournalBench.copy(older, bench.directory);

        assertThat(bench.flaws()).containsExactly(new Flaw(Kind.RETURNED, "main", 1, 1, 2));
    }

    @Test
    void findsALinkThatIsGone() {
        bench.fourEntries();
        bench.change("DELETE FROM journal_person WHERE mark = (SELECT subject FROM journal_entry WHERE number = 3)");

        assertThat(bench.flaws()).containsExactly(new Flaw(Kind.LINK_MISSING, "main", 0, 3, 3));
    }

    @Test
    void findsALinkThatCameBackAfterItWasErased() {
        bench.fourEntries();
        try (Store store = Store.in(bench.directory);
                AccessJournal journal = bench.open(store)) {
            store.<Integer>write(s -> s.update("CREATE TABLE kept AS SELECT * FROM journal_person"));
            journal.erase(ANNA);
            assertThat(journal.verify().flaws()).isEmpty();
            store.<Integer>write(s -> s.update("DELETE FROM journal_person WHERE erased_at > 0"));
            store.<Integer>write(s -> s.update("INSERT OR IGNORE INTO journal_person SELECT * FROM kept"));

            assertThat(journal.verify().flaws()).containsExactly(new Flaw(Kind.LINK_RETURNED, "main", 0, 5, 5));
        }
    }

    @Test
    void findsForgedAndMissingCheckpoints() throws IOException {
        bench.fourEntries();
        String text = Files.readString(bench.noteFile());
        Files.writeString(bench.noteFile(), text.replaceFirst("main entry 2 [0-9a-f]", "main entry 2 x"));
        assertThat(bench.flaws())
                .as("the first line notes that there is a journal")
                .containsExactly(new Flaw(Kind.CHECKPOINT_FORGED, "main", 0, 3, 3));

        Files.delete(bench.noteFile());
        assertThat(bench.flaws()).containsExactly(new Flaw(Kind.CHECKPOINTS_MISSING, "main", 0, 0, 0));
    }

    @Test
    void findsWithACopyOfTheCheckpointsThatStoreAndCheckpointsWereBothPutBack() {
        bench.fourEntries();
        Path older = temporary.resolve("older");
        Path olderNotes = temporary.resolve("older-notes");
        JournalBench.copy(bench.directory, older);
        JournalBench.copy(bench.notes, olderNotes);
        bench.withJournal(journal -> record(journal, 3, ANNA));
        Path copy = temporary.resolve("copy");
        JournalBench.copy(bench.notes, copy);
        JournalBench.copy(older, bench.directory);
        JournalBench.copy(olderNotes, bench.notes);
        assertThat(bench.flaws()).as("nothing inside tells it").isEmpty();

        Verdict verdict = bench.read(store ->
                JournalReader.of(store, bench.checkpoints().withCopy(copy)).verify());

        assertThat(verdict.flaws()).containsExactly(flaw(Kind.TRUNCATED, 5, 6));
    }

    @Test
    void findsEverythingForgedUnderAnotherKey() {
        bench.fourEntries();
        Checkpoints others =
                Checkpoints.in(bench.notes, "another key of 32 bytes or more than that".getBytes(US_ASCII));

        Set<Kind> kinds = bench.read(store -> JournalReader.of(store, others).verify()).flaws().stream()
                .map(Flaw::kind)
                .collect(Collectors.toSet());

        assertThat(kinds).contains(Kind.CHECKPOINT_FORGED, Kind.ALTERED, Kind.LINK_FORGED);
    }

    @Test
    void saysEveryKindInBothLanguages() {
        Set<String> texts = new HashSet<>();
        for (Kind kind : Kind.values()) {
            for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
                String one = new Flaw(kind, "main", 3, 7, 7).text(language);
                String several = new Flaw(kind, "main", 0, 7, 9).text(language);
                assertThat(one).contains("main").contains("3").doesNotContain("{");
                assertThat(several).contains("main").doesNotContain("{");
                texts.add(one);
            }
        }
        assertThat(texts).hasSize(2 * Kind.values().length);
    }

    private void sixEntriesInSegmentsOfTwo() {
        bench.settings = bench.settings.withSegments(2, Duration.ofDays(1));
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
            record(journal, 3, ANNA);
        });
        assertThat(bench.flaws()).isEmpty();
    }

    private void copyOfEntry(int from, int to) {
        bench.change(
                "CREATE TEMP TABLE copied AS SELECT * FROM journal_entry WHERE number = " + from,
                "UPDATE copied SET number = " + to,
                "INSERT INTO journal_entry SELECT * FROM copied",
                "DROP TABLE copied");
    }

    /** Forgets what was noted later, as somebody does who continues an older copy. */
    private static void cutNotesTo(JournalBench bench, int number) {
        try {
            List<String> kept = Files.readAllLines(bench.noteFile()).stream()
                    .filter(line -> !line.contains(" seal ") || line.contains(" seal 1 "))
                    .filter(line -> !line.contains(" entry ") || Integer.parseInt(line.split(" ")[2]) <= number)
                    .toList();
            Files.write(bench.noteFile(), kept);
            if (kept.stream().noneMatch(line -> line.contains(" entry "))) {
                Files.write(bench.noteFile(), noteOf(bench, number), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] noteOf(JournalBench bench, int number) {
        String mac = bench.texts("SELECT mac FROM journal_entry WHERE number = " + number)
                .get(0);
        Note note = new Note("main", Note.Kind.ENTRY, number, mac);
        return (note.line(new Secrets(JournalBench.KEY)) + "\n").getBytes(UTF_8);
    }

    private void restoreNotes(String older) {
        try {
            String newer = Files.readString(bench.noteFile());
            String lost =
                    older.lines().filter(line -> !newer.contains(line)).collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(bench.noteFile(), newer + lost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Flaw flaw(Kind kind, long first, long last) {
        return new Flaw(kind, "main", 1, first, last);
    }

    private static List<Cell> cells(Store store, Table table) {
        String name = table.name().toLowerCase(Locale.ROOT);
        List<String> columns =
                store.read(s -> s.list("SELECT name FROM pragma_table_info('" + name + "')", r -> r.getString(1)));
        return columns.stream()
                .flatMap(column -> store
                        .read(s -> s.list(
                                "SELECT CAST(" + column + " AS BLOB), typeof(" + column + "), " + table.key + " FROM "
                                        + name,
                                r -> new Cell(name, column, table.key, r.getLong(3), r.getString(2), r.getBytes(1))))
                        .stream())
                .toList();
    }

    /** One value of one row. */
    private record Cell(String table, String column, String keyColumn, long key, String type, byte[] value) {

        /** Alters each byte in turn and looks whether it is found; gives how many the database let be altered. */
        int alterEachByte(Session session, Notes notes, Table table) {
            int altered = 0;
            for (int i = 0; i <= value.length; i++) {
                byte[] other = alteredAt(i);
                if (set(session, other, key)) {
                    altered++;
                    assertThat(new Verification(session, notes, new Secrets(JournalBench.KEY))
                                    .verdict()
                                    .flaws())
                            .as("byte %s of %s", i, this)
                            .anyMatch(table.concerns(key));
                    long now = column.equals(keyColumn) ? Long.parseLong(new String(other, US_ASCII)) : key;
                    assertThat(set(session, value, now)).isTrue();
                }
            }
            return altered;
        }

        private byte[] alteredAt(int i) {
            byte[] altered = Arrays.copyOf(value, Math.max(value.length, i + 1));
            altered[i] = (byte) (i == value.length ? '1' : altered[i] ^ 1);
            return altered;
        }

        /** Tells whether the database let it be: it allows no second row of the same place. */
        private boolean set(Session session, byte[] bytes, long at) {
            String sql =
                    "UPDATE " + table + " SET " + column + " = CAST(? AS " + type + ") WHERE " + keyColumn + " = ?";
            try {
                return session.update(sql, bytes, at) == 1;
            } catch (StoreException twice) {
                return false;
            }
        }

        @Override
        public String toString() {
            return column + " of " + table + " " + key;
        }
    }
}
