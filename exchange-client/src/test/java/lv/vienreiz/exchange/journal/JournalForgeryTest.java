// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.JURIS;
import static lv.vienreiz.exchange.journal.JournalBench.access;
import static lv.vienreiz.exchange.journal.JournalBench.id;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.AccessOutcome;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.access.RecordedAccess;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.journal.Flaw.Kind;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that look the same to who reads them and not to who looks for them, and rows with numbers that nothing can follow. */
@Timeout(60)
class JournalForgeryTest {

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void makesItsPlaces() {
        bench = new JournalBench(temporary);
    }

    /** A dropped segment, a sealed one, an open one; a person known and one erased. */
    private void everyKindOfRow() {
        bench.settings = bench.settings
                .withSegments(2, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(30), "the rules, point 7"));
        bench.withJournal(journal -> {
            record(journal, 1, JURIS);
            bench.clock.move(Duration.ofDays(40));
            record(journal, 2, JURIS);
            assertThat(journal.retire()).hasSize(1);
            journal.erase(JURIS);
            journal.begin(access(3, ANNA));
            journal.begin(access(4, ANNA));
        });
        assertThat(bench.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_entry", "journal_seal", "journal_stub", "journal_person"})
    void findsEveryValueThatIsKeptAsBytes(String table) {
        everyKindOfRow();
        List<String> columns = bench.texts("SELECT name FROM pragma_table_info('" + table + "')");
        assertThat(columns).hasSizeGreaterThan(4);
        bench.change("CREATE TABLE kept AS SELECT * FROM " + table);
        for (String column : columns) {
            bench.change("UPDATE " + table + " SET " + column + " = CAST(CAST(" + column + " AS TEXT) AS BLOB)");
            assertThat(bench.flaws()).as(column).isNotEmpty();

            bench.change("DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM kept");
            assertThat(bench.flaws()).as("put back").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal_person SET erased_at = CAST('0' AS BLOB)",
                "journal_person SET erased_at = 5",
                "journal_person SET lookup = CAST(lookup AS BLOB)",
                "journal_person SET mark = CAST(mark AS BLOB)",
                "journal_entry SET kind = CAST(kind AS BLOB) WHERE number = 3",
                "journal_entry SET kind = 'something' WHERE number = 3",
                "journal_entry SET subject = CAST(subject AS BLOB) WHERE number = 3",
                "journal_entry SET node = CAST(node AS BLOB)",
                "journal_entry SET opened_by = CAST(CAST(opened_by AS TEXT) AS BLOB) WHERE number = 4",
                "journal_entry SET message_id = 'something' WHERE number = 3"
            })
    void noAccessAndNoEndingIsHiddenFromTheExtract(String change) {
        bench.withJournal(journal -> {
            record(journal, 1, JURIS);
            journal.complete(journal.begin(access(2, ANNA)), new Outcome.Delivered<>(id(2), "an answer"));
        });
        bench.change("UPDATE " + change);

        AccessExtract extract = bench.read(store ->
                JournalReader.of(store, bench.checkpoints()).extract(ANNA, ExtractSettings.at(bench.clock.instant())));

        assertThat(extract.accesses()).extracting(RecordedAccess::outcome).containsExactly(AccessOutcome.HANDED_OVER);
        assertThat(extract.integrity()).isEqualTo(Integrity.FLAWED);
    }

    @Test
    void findsACopyOfAnEntryUnderItsNodeInBytes() {
        bench.fourEntries();
        bench.change(
                "CREATE TABLE copied AS SELECT * FROM journal_entry WHERE number = 1",
                "UPDATE copied SET node = CAST(node AS BLOB)",
                "INSERT INTO journal_entry SELECT * FROM copied");

        assertThat(bench.flaws()).anyMatch(flaw -> flaw.first() == 1 && flaw.last() == 1);
    }

    @Test
    void comesToAnEndThoughAnEntryHasTheLargestNumber() {
        bench.fourEntries();
        numbered(Long.MAX_VALUE);
        numbered(Long.MIN_VALUE);

        assertThat(bench.flaws())
                .containsExactly(
                        new Flaw(Kind.REORDERED, "main", 0, Long.MIN_VALUE, Long.MIN_VALUE),
                        new Flaw(Kind.REORDERED, "main", 1, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void comesToAnEndThoughASealOrAStubHasTheLargestNumber() {
        bench.settings = bench.settings.withSegments(2, Duration.ofDays(1));
        bench.fourEntries();
        long largest = Long.MAX_VALUE - 1;
        bench.change(
                "INSERT INTO journal_seal SELECT node, " + largest + ", first, last, since, until, sealed_at, head,"
                        + " previous, mac FROM journal_seal WHERE segment = 2",
                "INSERT INTO journal_stub VALUES ('main', " + largest + ", 0, 'a policy', '')");

        assertThat(bench.flaws())
                .containsExactly(
                        new Flaw(Kind.SEAL_FORGED, "main", largest, 0, 0),
                        new Flaw(Kind.STUB_FORGED, "main", largest, 0, 0));
    }

    @Test
    void refusesToGoOnBehindANumberThatNothingCanFollow() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, ANNA);
        });
        numbered(Long.MAX_VALUE);

        bench.withJournal(journal -> {
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> journal.begin(access(3, ANNA)));
            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.JOURNAL);
            assertThat(refusal).hasMessageContaining("newest entry they know is 4");
        });
        assertThat(bench.verdict().entries()).isEqualTo(5);
    }

    private void numbered(long number) {
        bench.change(
                "CREATE TABLE copied AS SELECT * FROM journal_entry WHERE number = 4",
                "UPDATE copied SET number = " + number,
                "INSERT INTO journal_entry SELECT * FROM copied",
                "DROP TABLE copied");
    }
}
