// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.access.Integrity;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.DroppedSegment;
import lv.vienreiz.exchange.journal.ExtractSettings;
import lv.vienreiz.exchange.journal.JournalReader;
import lv.vienreiz.exchange.journal.JournalSettings;
import lv.vienreiz.exchange.journal.Retention;
import lv.vienreiz.exchange.journal.Verdict;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.pages.ExtractPage;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepJournalTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final String LAND = "LV/GOV/90000000031/land/data";
    private static final PersonalCode PERSON = PersonalCode.parse("010180-00017");

    @TempDir
    Path folder;

    @Test
    void isKeptCheckedAndToldOf(@Emulated XRoadEmulator bus) throws IOException {
        bus.provide(LAND, MessageResource.of(request -> Counter.held(request, Map.of("property", "Priežu iela 7"))));
        Path checkpointsElsewhere = folder.resolve("checkpoints");
        Path keyFile = folder.resolve("journal.key");
        Path storeDirectory = folder.resolve("store");

        // tag::open
        Checkpoints checkpoints = Checkpoints.in(checkpointsElsewhere, keyFile);
        JournalSettings settings = JournalSettings.defaults()
                .withSegments(1_000, Duration.ofDays(1))
                .withRetention(new Retention(Duration.ofDays(2 * 365), "Parauga noteikumi, 12. punkts"));
        ExchangeClient client = ExchangeClient.builder(
                        XRoad.at(bus.uri(), SubsystemId.parse(PORTAL)).build())
                .store(Store.in(storeDirectory))
                .journal(checkpoints, settings)
                .sender(PartyId.parse(PORTAL))
                .build();
        // end::open

        try (client) {
            client.request(
                    new RegisterService(Registers.LAND_REGISTER, PartyId.parse(LAND)),
                    List.of("property"),
                    RequestContext.builder(CaseId.parse("K-1"), LegalBasis.parse("Parauga noteikumi, 5. punkts"))
                            .actingUser(new UserId("official 17"))
                            .subject(PERSON)
                            .build(),
                    Duration.ofSeconds(20));

            // tag::retire
            AccessJournal journal = client.journal();
            List<DroppedSegment> dropped = journal.retire(); // once a day, by a clock that is right
            // end::retire

            assertThat(dropped).isEmpty();
        }
        Path copyOfYesterday = folder.resolve("copy");
        Files.createDirectory(copyOfYesterday);
        Files.copy(checkpointsElsewhere.resolve("main.checkpoints"), copyOfYesterday.resolve("main.checkpoints"));

        // tag::verify
        Store store = Store.reading(storeDirectory); // or of a DataSource, for PostgreSQL; to be closed
        JournalReader reader = JournalReader.of(store, checkpoints.withCopy(copyOfYesterday));
        Verdict verdict = reader.verify();
        verdict.flaws().forEach(flaw -> System.err.println(flaw.text(Language.LATVIAN)));
        verdict.unfinished(); // begun, and no ending: under way, or a process ended first
        // end::verify

        try (store) {
            // tag::extract
            ExtractSettings told = ExtractSettings.at(Clock.systemUTC().instant())
                    .withKeeper("Parauga novada pašvaldība")
                    .withNames(Map.of(LAND, "Zemesgrāmata", PORTAL, "Parauga portāls"));
            AccessExtract extract = reader.extract(PERSON.value(), told);
            String text = extract.text(Language.LATVIAN);
            ExtractPage page = ExtractPage.of(extract, Language.LATVIAN, Language.ENGLISH); // prints on A4
            // end::extract

            assertThat(verdict.isWhole()).isTrue();
            assertThat(extract.integrity()).isEqualTo(Integrity.WHOLE);
            assertThat(text).contains("Zemesgrāmata", "Parauga portāls").doesNotContain(PERSON.value());
            assertThat(page.html().getBytes(UTF_8)).isNotEmpty();
        }

        try (Store writable = Store.in(storeDirectory);
                AccessJournal journal = AccessJournal.open(writable, checkpoints)) {
            // tag::erase
            journal.erase(PERSON.value());
            // end::erase

            assertThat(journal.extract(PERSON.value())).isEmpty();
            assertThat(journal.verify().isWhole()).isTrue();
        }
    }
}
