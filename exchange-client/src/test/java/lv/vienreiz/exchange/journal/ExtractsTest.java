// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.JURIS;
import static lv.vienreiz.exchange.journal.JournalBench.access;
import static lv.vienreiz.exchange.journal.JournalBench.id;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.AccessOutcome;
import lv.vienreiz.access.DeletedPeriod;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.access.RecordedAccess;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractsTest {

    private static final Fault FAULT = Fault.of(Fault.Origin.BUS, "bus.away");

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void makesItsPlaces() {
        bench = new JournalBench(temporary);
    }

    @Test
    void tellsAResidentEachRequestWithItsOutcomeInLatvianTime() {
        bench.withJournal(journal -> {
            journal.complete(journal.begin(access(1, ANNA)), new Outcome.Delivered<>(id(1), "an answer"));
            journal.complete(journal.begin(access(2, ANNA)), new Outcome.Rejected<>(id(2), FAULT));
            journal.complete(journal.begin(access(3, ANNA)), new Outcome.NotSent<>(id(3), FAULT, Instant.EPOCH));
            journal.complete(journal.begin(access(4, ANNA)), new Outcome.InDoubt<>(id(4), FAULT));
            journal.begin(access(5, ANNA));
            record(journal, 6, JURIS);
            AccessExtract extract = journal.reader().extract(ANNA, settings(journal));

            assertThat(extract.accesses())
                    .extracting(RecordedAccess::outcome)
                    .containsExactly(
                            AccessOutcome.HANDED_OVER,
                            AccessOutcome.REFUSED,
                            AccessOutcome.NOT_SENT,
                            AccessOutcome.UNKNOWN,
                            AccessOutcome.UNFINISHED);
            RecordedAccess second = extract.accesses().get(1);
            assertThat(second.at()).isEqualTo(OffsetDateTime.parse("2026-03-02T10:00:00+02:00"));
            assertThat(second.reason()).contains("bus.away");
            assertThat(second.institution().shown()).isEqualTo("Parauga pašvaldība");
            assertThat(second.actor().shown()).isEqualTo("atļauju speciālists");
            assertThat(second.service().shown()).isEqualTo("LV/GOV/90000000000/register/person");
            assertThat(extract.integrity()).isEqualTo(Integrity.WHOLE);
            assertThat(extract.keeper()).contains("Parauga pašvaldība");
            assertThat(new String(Documents.bytes(extract, WrittenForm.JSON), UTF_8))
                    .contains("•••••••••34")
                    .doesNotContain(ANNA)
                    .doesNotContain(id(6).value())
                    .doesNotContain("official 17");
        });
    }

    @Test
    void tellsWhatIsNoLongerKeptAndThatTheJournalWasTamperedWith() {
        bench.settings = bench.settings
                .withSegments(2, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(30), "iestādes noteikumi, 7. punkts"));
        bench.withJournal(journal -> {
            record(journal, 1, JURIS);
            bench.clock.move(Duration.ofDays(1));
            record(journal, 2, JURIS);
            bench.clock.move(Duration.ofDays(40));
            record(journal, 3, ANNA);
            journal.retire();
        });
        bench.change("UPDATE journal_entry SET purpose = 'nothing' WHERE number = 5");

        AccessExtract extract = bench.read(store ->
                JournalReader.of(store, bench.checkpoints()).extract(ANNA, ExtractSettings.at(bench.clock.instant())));

        assertThat(extract.integrity()).isEqualTo(Integrity.FLAWED);
        assertThat(extract.keeper()).isEqualTo(Optional.empty());
        assertThat(extract.deleted())
                .containsExactly(new DeletedPeriod(
                        OffsetDateTime.parse("2026-03-02T10:00:00+02:00"),
                        OffsetDateTime.parse("2026-03-03T10:00:00+02:00"),
                        "iestādes noteikumi, 7. punkts"));
    }

    @Test
    void callsFieldsWhatPeopleCallThem() {
        bench.fourEntries();
        ExtractSettings settings =
                ExtractSettings.at(bench.clock.instant()).withNames(Map.of("name", "vārds un uzvārds"));

        AccessExtract extract =
                bench.read(store -> JournalReader.of(store, bench.checkpoints()).extract(ANNA, settings));

        assertThat(extract.accesses().get(0).fields()).containsExactly("vārds un uzvārds", "address");
    }

    @Test
    void tellsNothingOfOneWhomNobodyAskedAbout() {
        bench.fourEntries();

        List<RecordedAccess> none = bench.read(store -> JournalReader.of(store, bench.checkpoints())
                        .extract("03038009999", ExtractSettings.at(bench.clock.instant())))
                .accesses();

        assertThat(none).isEmpty();
    }

    private ExtractSettings settings(AccessJournal journal) {
        return ExtractSettings.at(bench.clock.instant())
                .withKeeper("Parauga pašvaldība")
                .withNames(Map.of(
                        "LV/GOV/90000000023/portal",
                        "Parauga pašvaldība",
                        journal.markOf("official 17"),
                        "atļauju speciālists"));
    }
}
