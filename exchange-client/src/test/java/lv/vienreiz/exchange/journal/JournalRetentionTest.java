// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.JURIS;
import static lv.vienreiz.exchange.journal.JournalBench.id;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalRetentionTest {

    private static final Retention MONTH = new Retention(Duration.ofDays(30), "iestādes noteikumi, 7. punkts");

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void makesItsPlaces() {
        bench = new JournalBench(temporary);
        bench.settings = bench.settings.withSegments(4, Duration.ofHours(12)).withRetention(MONTH);
    }

    @Test
    void sealsByCountAndByTime() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, ANNA);
            assertThat(segments(journal)).isEqualTo(1);
            record(journal, 3, ANNA);
            bench.clock.move(Duration.ofHours(11));
            record(journal, 4, ANNA);
            assertThat(segments(journal)).isEqualTo(2);
            record(journal, 5, ANNA);
            bench.clock.move(Duration.ofHours(12));
            record(journal, 6, ANNA);
            assertThat(segments(journal)).isEqualTo(3);
            assertThat(journal.verify().isWhole()).isTrue();
        });
    }

    @Test
    void dropsWholeSegmentsThatAreOldAndSaysSo() {
        Instant first = bench.clock.instant();
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
            bench.clock.move(Duration.ofDays(20));
            record(journal, 3, ANNA);
            bench.clock.move(Duration.ofDays(11));
            List<DroppedSegment> dropped = journal.retire();

            assertThat(dropped)
                    .containsExactly(new DroppedSegment(
                            "main", 1, 1, 4, first, first, bench.clock.instant(), "iestādes noteikumi, 7. punkts"));
            assertThat(journal.verify().flaws()).isEmpty();
            assertThat(journal.verify().chains().get(0).dropped()).isEqualTo(dropped);
            assertThat(journal.verify().entries()).isEqualTo(2);
            assertThat(journal.extract(ANNA))
                    .extracting(JournalEntry::messageId)
                    .containsExactly(id(3));
            assertThat(journal.retire()).isEmpty();
        });
        assertThat(bench.everyByteOfTheStore())
                .doesNotContain(id(1).value())
                .doesNotContain(id(2).value())
                .contains(id(3).value());
        assertThat(bench.texts("SELECT mark FROM journal_person")).hasSize(1);
    }

    @Test
    void goesOnAfterEverythingWasDropped() {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        bench.clock.move(Duration.ofDays(60));

        bench.withJournal(journal -> {
            assertThat(journal.verify().entries()).isZero();
            assertThat(journal.verify().isWhole()).isTrue();
            record(journal, 2, ANNA);
            assertThat(journal.extract(ANNA)).extracting(JournalEntry::number).containsExactly(3L);
            assertThat(journal.verify().flaws()).isEmpty();
        });
        bench.withJournal(journal -> assertThat(journal.verify().entries()).isEqualTo(2));
    }

    @Test
    void dropsNothingByASealThatWasAltered() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, ANNA);
        });
        bench.change("UPDATE journal_seal SET until = 1");

        bench.withJournal(journal -> {
            assertThat(journal.verify().entries()).isEqualTo(4);
            assertThat(journal.verify().flaws()).containsExactly(new Flaw(Flaw.Kind.SEAL_FORGED, "main", 1, 0, 0));
        });
    }

    @Test
    void opensThoughWhatIsOldCannotBeDroppedNow() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, ANNA);
        });
        bench.clock.move(Duration.ofDays(60));
        bench.change("CREATE TRIGGER no BEFORE INSERT ON journal_stub BEGIN SELECT RAISE(ABORT, 'not now'); END");

        bench.withJournal(journal -> {
            assertThatThrownBy(journal::retire).isInstanceOf(StoreException.class);
            assertThat(journal.verify().entries()).isEqualTo(4);
            record(journal, 3, ANNA);
        });
        bench.change("DROP TRIGGER no");
        bench.withJournal(journal -> assertThat(journal.verify().entries()).isEqualTo(2));
        assertThat(bench.flaws()).isEmpty();
    }

    @Test
    void keepsTheFileOfCheckpointsShort() throws IOException {
        bench.withJournal(journal -> {
            for (int i = 0; i < 50; i++) {
                record(journal, i, ANNA);
            }
            assertThat(journal.verify().flaws()).isEmpty();
        });

        // one line for each of 25 seals, and the newest entry
        assertThat(Files.readAllLines(bench.noteFile())).hasSize(26);
    }

    @Test
    void refusesAPolicyWithoutATimeOrAReason() {
        assertThatThrownBy(() -> new Retention(Duration.ZERO, "a reason")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retention(Duration.ofDays(1), " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JournalSettings.defaults().withNode("Ā")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JournalSettings.defaults().withSegments(0, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long segments(AccessJournal journal) {
        return journal.verify().chains().get(0).segments();
    }
}
