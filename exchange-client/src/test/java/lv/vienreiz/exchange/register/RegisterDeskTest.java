// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.inbox.Handlers;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.exchange.inbox.Permits;
import lv.vienreiz.exchange.inbox.Reply;
import lv.vienreiz.exchange.inbox.Request;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalEntry;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.DataPermissionBuilder;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterDeskTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final PartyId SERVICE = PartyId.parse("LV/GOV/90000000031/land/data");
    private static final PersonalCode ANNA = PersonalCode.parse("010180-00017");
    private static final PersonalCode STRANGER = PersonalCode.parse("020280-00024");
    private static final String PURPOSE = "koku ciršanas atļauja";
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T10:00:00+02:00");

    @TempDir
    Path folder;

    private final List<Set<String>> lookups = new ArrayList<>();
    private Holding held = new Holding.Held(NOW, Map.of("property", "Egles", "borders", "B-1", "mortgage", "EUR 9"));
    private boolean failing;
    private Store store;
    private CaseBook book;
    private KeptPermissions permissions;
    private AccessJournal journal;
    private Inbox inbox;
    private Handlers handlers;

    @BeforeEach
    void opensADesk() {
        store = Store.in(folder.resolve("store"));
        book = StoredCaseBook.on(store);
        permissions = KeptPermissions.in(book);
        journal = AccessJournal.open(store, Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")));
        inbox = Inbox.on(store)
                .retention(Duration.ofDays(30))
                .admission(Permits.none().allow(PORTAL, SERVICE, MessageKind.DATA_REQUEST))
                .clock(Clock.fixed(NOW.toInstant(), NOW.getOffset()))
                .failures((id, thrown) -> {})
                .open();
        Grants grants = Grants.numbered(permissions, (system, number) -> system.equals(PORTAL));
        handlers = Handlers.none()
                .with(MessageKind.DATA_REQUEST, RegisterDesk.of(Registers.LAND_REGISTER, grants, journal, this::find));
    }

    @AfterEach
    void closesIt() {
        inbox.close();
        journal.close();
        book.close();
        store.close();
    }

    private Holding find(PersonalCode subject, Set<String> fields) {
        lookups.add(fields);
        if (failing) {
            throw new IllegalStateException("the database is away");
        }
        return subject.equals(ANNA) ? held : new Holding.SubjectUnknown();
    }

    private void granted(UnaryOperator<DataPermissionBuilder> more) {
        permissions.grant(more.apply(DataPermission.builder("100200", Registers.LAND_REGISTER, PURPOSE)
                        .fields(List.of("property", "borders")))
                .build());
    }

    private static DataRequest request(PersonalCode subject, Optional<String> permission, String... fields) {
        return request(Registers.LAND_REGISTER, subject, permission, fields);
    }

    private static DataRequest request(
            CodedValue register, PersonalCode subject, Optional<String> permission, String... fields) {
        return new DataRequest(
                Envelope.of(NOW, PartyId.parse(PORTAL), SERVICE),
                register,
                subject,
                CaseId.parse("K-1"),
                PURPOSE,
                "Parauga noteikumi, 5. punkts",
                permission,
                List.of(fields),
                Extensions.none());
    }

    private Reply reply(DataRequest request) {
        return inbox.serve(put(request), handlers);
    }

    private static Request put(DataRequest request) {
        Headers headers = Headers.none()
                .with("X-Road-Client", PORTAL)
                .with("X-Road-UserId", "LV01018000025")
                .with("Content-Type", "application/json");
        return Request.put(request.envelope().messageId(), headers, Documents.bytes(request, WrittenForm.JSON));
    }

    private DataAnswer answer(DataRequest request) {
        Reply reply = reply(request);
        assertThat(reply.status()).as(new String(reply.body(), UTF_8)).isEqualTo(200);
        return (DataAnswer) Documents.read(reply.body()).orElseThrow();
    }

    private void refuses(DataRequest request, RefusalReason reason, String why) {
        assertThat(answer(request)).isInstanceOfSatisfying(DataRefusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.explanation().orElseThrow().in(Language.ENGLISH).orElseThrow())
                    .contains(why);
        });
    }

    private long used() {
        return permissions.find("100200").orElseThrow().used();
    }

    @Test
    void givesWhatWasAskedForAndMayBeGivenAndNothingElse() {
        granted(p -> p);
        DataRequest request = request(ANNA, Optional.of("100200"), "mortgage", "property");

        DataAnswer answer = answer(request);

        assertThat(answer).isInstanceOfSatisfying(DataResponse.class, response -> {
            assertThat(response.value("property")).contains("Egles");
            assertThat(response.fields()).hasSize(1);
            assertThat(response.asOf()).isEqualTo(NOW);
        });
        assertThat(lookups).containsExactly(Set.of("property"));
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void journalsWhoAskedWhatAboutWhomAndHowItEnded() {
        granted(p -> p);
        answer(request(ANNA, Optional.of("100200"), "property"));
        answer(request(ANNA, Optional.of("999"), "property"));

        List<JournalEntry> accesses = journal.extract(ANNA.value());

        assertThat(accesses).hasSize(2).allSatisfy(access -> {
            assertThat(access.institution()).isEqualTo(PORTAL);
            assertThat(access.purpose()).isEqualTo(PURPOSE);
            assertThat(access.fields()).containsExactly("property");
        });
        assertThat(accesses.get(0).ending().orElseThrow().outcome()).isEqualTo("delivered");
        assertThat(accesses.get(1).ending().orElseThrow().outcome()).isEqualTo("refused NO_PERMISSION");
        assertThat(journal.extract(STRANGER.value())).isEmpty();
    }

    @Test
    void neitherJournalsNorCountsARepetition() {
        granted(p -> p);
        DataRequest request = request(ANNA, Optional.of("100200"), "property");

        Reply first = reply(request);
        Reply repeat = reply(request);

        assertThat(repeat).isEqualTo(first);
        assertThat(journal.extract(ANNA.value())).hasSize(1);
        assertThat(used()).isEqualTo(1);
        assertThat(lookups).hasSize(1);
    }

    @Test
    void refusesWithoutAPermissionAndLooksNothingUp() {
        granted(p -> p);

        refuses(request(ANNA, Optional.empty(), "property"), RefusalReason.NO_PERMISSION, "no permission -");
        refuses(request(ANNA, Optional.of("7"), "property"), RefusalReason.NO_PERMISSION, "no permission 7");
        refuses(request(ANNA, Optional.of("100200"), "mortgage"), RefusalReason.NO_PERMISSION, "covers none");
        refuses(
                request(Registers.POPULATION_REGISTER, ANNA, Optional.of("100200"), "property"),
                RefusalReason.NOT_HELD,
                "POPULATION_REGISTER");
        assertThat(lookups).isEmpty();
        assertThat(used()).isZero();
    }

    @Test
    void refusesOnceThePermissionIsTakenBackOrUsedUp() {
        granted(p -> p.quota(1L));
        assertThat(answer(request(ANNA, Optional.of("100200"), "property"))).isInstanceOf(DataResponse.class);
        refuses(request(ANNA, Optional.of("100200"), "property"), RefusalReason.NO_PERMISSION, "as often as");

        permissions.revoke("100200");
        refuses(request(ANNA, Optional.of("100200"), "property"), RefusalReason.NO_PERMISSION, "taken back");
    }

    @Test
    void refusesWhatItDoesNotHaveAndDoesNotCountIt() {
        granted(p -> p);

        refuses(request(STRANGER, Optional.of("100200"), "property"), RefusalReason.SUBJECT_UNKNOWN, "does not know");
        held = new Holding.Held(NOW, Map.of("mortgage", "EUR 9"));
        refuses(request(ANNA, Optional.of("100200"), "property"), RefusalReason.NOT_HELD, "holds none");
        held = new Holding.NotAvailableNow();
        refuses(request(ANNA, Optional.of("100200"), "property"), RefusalReason.NOT_AVAILABLE_NOW, "later");
        assertThat(used()).isZero();
    }

    @Test
    void aLookUpThatFailsIsJournaledAndMayBeRepeated() {
        granted(p -> p);
        DataRequest request = request(ANNA, Optional.of("100200"), "property");
        failing = true;

        assertThat(reply(request).status()).isEqualTo(503);
        failing = false;
        assertThat(answer(request)).isInstanceOf(DataResponse.class);

        assertThat(journal.extract(ANNA.value()))
                .extracting(access -> access.ending().orElseThrow().outcome())
                .containsExactly("rejected provider.register_failed", "delivered");
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void givesNothingWhereItCannotBeJournaled() throws Exception {
        granted(p -> p);
        journal.close();
        store.write(s -> s.update("DROP TABLE journal_entry"));

        assertThat(reply(request(ANNA, Optional.of("100200"), "property")).status())
                .isEqualTo(503);
        assertThat(lookups).isEmpty();
        assertThat(Files.exists(folder.resolve("key"))).isTrue();
    }

    @Test
    void refusesToWaitForTheTransactionThatWaitsForItself() throws SQLException {
        granted(p -> p);
        DataRequest request = request(ANNA, Optional.of("100200"), "property");
        try (Connection connection = begun()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> inbox.serve(connection, put(request), handlers))
                    .withMessageContaining("a store in another directory");
            connection.rollback();
        }

        assertThat(lookups).isEmpty();
        assertThat(answer(request)).isInstanceOf(DataResponse.class);
    }

    @Test
    void worksInACallersTransactionWithAJournalElsewhere() throws SQLException {
        DataRequest request = request(ANNA, Optional.of("100200"), "property");
        Reply first;
        try (Store elsewhere = Store.in(folder.resolve("elsewhere"));
                CaseBook others = StoredCaseBook.on(elsewhere);
                AccessJournal kept = AccessJournal.open(
                        elsewhere, Checkpoints.in(folder.resolve("others"), folder.resolve("another key")));
                Connection connection = begun()) {
            KeptPermissions theirs = KeptPermissions.in(others);
            theirs.grant(DataPermission.builder("100200", Registers.LAND_REGISTER, PURPOSE)
                    .build());
            RegisterDesk desk = RegisterDesk.of(
                    Registers.LAND_REGISTER, Grants.numbered(theirs, (system, number) -> true), kept, this::find);

            first = inbox.serve(connection, put(request), Handlers.none().with(MessageKind.DATA_REQUEST, desk));
            connection.commit();

            assertThat(first.status()).isEqualTo(200);
            assertThat(kept.extract(ANNA.value())).hasSize(1);
        }
        assertThat(reply(request)).isEqualTo(first);
    }

    private Connection begun() throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("store").resolve("store.db") + "?transaction_mode=IMMEDIATE");
        connection.setAutoCommit(false);
        return connection;
    }

    @ParameterizedTest
    @EnumSource
    void everyObstacleHasItsWords(PermissionObstacle obstacle) {
        String key = "permission." + obstacle.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(Refusals.TEXTS.get(key, Language.LATVIAN))
                .isNotEqualTo(Refusals.TEXTS.get(key, Language.ENGLISH))
                .contains("{number}");
    }
}
