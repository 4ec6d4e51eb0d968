// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.Gate;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.onceonly.AskingEnd;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterOffer;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.DataPermissionBuilder;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrefillTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final PersonalCode PERSON = PersonalCode.parse("010180-00017");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final String NUMBER = "100200";
    private static final String PURPOSE = "Koku ciršanas atļauja";

    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
    private static final RegisterService POPULATION =
            new RegisterService(Registers.POPULATION_REGISTER, PartyId.parse("LV/GOV/90000000040/population/data"));
    private static final Input PROPERTY =
            Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums"));
    private static final Input BORDERS = Input.heldBy(Registers.LAND_REGISTER, "borders", LocalizedText.lv("Robežas"));
    private static final Input RESIDENCE =
            Input.heldBy(Registers.POPULATION_REGISTER, "residence", LocalizedText.lv("Dzīvesvieta"));

    private static final RegisterDirectory DIRECTORY = RegisterDirectory.builder()
            .addOffer(RegisterOffer.builder(LAND)
                    .addRight(DataRight.permission(NUMBER).purpose(PURPOSE).build())
                    .build())
            .addOffer(RegisterOffer.builder(POPULATION).build())
            .build();

    @Emulated
    XRoadEmulator bus;

    @TempDir
    Path folder;

    private final JumpingClock clock = new JumpingClock();
    private KeptPermissions permissions;
    private ExchangeClient client;

    private static OnceOnlyPlan plan(Input... inputs) {
        ServiceDescription service = ServiceDescription.builder(ServiceId.parse("trees"), LocalizedText.lv(PURPOSE))
                .inputs(List.of(inputs))
                .build();
        return OnceOnlyPlan.of(service, DIRECTORY);
    }

    private static RequestContext context(String caseId) {
        return RequestContext.builder(CaseId.parse(caseId), LegalBasis.parse("Parauga noteikumi, 5. punkts"))
                .actingUser(new UserId("portal"))
                .subject(PERSON)
                .build();
    }

    private static DataPermissionBuilder permission() {
        return DataPermission.builder(NUMBER, Registers.LAND_REGISTER, PURPOSE);
    }

    @BeforeEach
    void open() {
        Store store = Store.in(folder.resolve("store"));
        permissions = KeptPermissions.in(StoredCaseBook.on(store));
        permissions.grant(permission().build());
        client = ExchangeClient.builder(XRoad.at(bus.uri(), SubsystemId.parse(PORTAL))
                        .clock(clock)
                        .build())
                .store(store)
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .permissions(permissions)
                .sender(PartyId.parse(PORTAL))
                .clock(clock)
                .build();
        bus.provide(
                LAND.address().value(),
                AnsweringRegister.holding(Map.of("property", "Priežu iela 7", "borders", "A-B")));
        bus.provide(POPULATION.address().value(), AnsweringRegister.holding(Map.of("residence", "Paraugciems")));
    }

    @AfterEach
    void close() {
        client.close();
    }

    private long used() {
        return permissions.find(NUMBER).map(DataPermission::used).orElseThrow();
    }

    private int journaled() {
        return client.journal().extract(PERSON.value()).size();
    }

    private static PermissionObstacle obstacle(PrefilledField field) {
        assertThat(field).isInstanceOf(PrefilledField.NotPermitted.class);
        PrefilledField.NotPermitted refused = (PrefilledField.NotPermitted) field;
        assertThat(refused.text(Language.LATVIAN)).contains(NUMBER);
        return refused.refusal().obstacle();
    }

    @Test
    void theRightOfThePlanTravelsIntoTheProvenanceAndIsCounted() {
        Prefill form = client.prefill(plan(PROPERTY, RESIDENCE), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0)).isInstanceOfSatisfying(PrefilledField.Filled.class, filled -> {
            assertThat(filled.provenance().permission()).contains(NUMBER);
            assertThat(filled.provenance().asOf()).isEqualTo(AnsweringRegister.AS_OF);
            assertThat(bus.effects())
                    .containsKey(filled.provenance().requestId().value());
        });
        assertThat(form.fields().get(1)).isInstanceOfSatisfying(PrefilledField.Filled.class, filled -> assertThat(
                        filled.provenance().permission())
                .isEmpty());
        assertThat(used()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REVOKED",
                "EXPIRED",
                "NOT_YET_VALID",
                "OTHER_REGISTER",
                "OTHER_PURPOSE",
                "FIELDS_OUTSIDE",
                "EXHAUSTED"
            })
    void whatThePermissionDoesNotAllowIsNeitherSentNorCountedNorJournaled(PermissionObstacle expected) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        permissions.grant(
                switch (expected) {
                    case EXPIRED -> permission().validUntil(now.minusMinutes(1)).build();
                    case NOT_YET_VALID ->
                        permission().validFrom(now.plusHours(1)).build();
                    case OTHER_REGISTER ->
                        DataPermission.builder(NUMBER, Registers.CADASTRE, PURPOSE)
                                .build();
                    case OTHER_PURPOSE ->
                        DataPermission.builder(NUMBER, Registers.LAND_REGISTER, "Parādu piedziņa")
                                .build();
                    case FIELDS_OUTSIDE -> permission().fields(List.of("owner")).build();
                    case EXHAUSTED -> permission().quota(0L).build();
                    default -> permission().build();
                });
        if (expected == PermissionObstacle.REVOKED) {
            permissions.revoke(NUMBER);
        }

        Prefill form = client.prefill(plan(PROPERTY), context("K-1"), PATIENCE);

        assertThat(obstacle(form.fields().get(0))).isEqualTo(expected);
        assertThat(form.toBeAsked()).isEmpty();
        assertThat(form.outstanding()).hasSize(1);
        assertThat(form.askings()).isEmpty();
        assertThat(bus.exchanges()).isEmpty();
        assertThat(used()).isZero();
        assertThat(journaled()).isZero();
    }

    @Test
    void aDirectRequestIsRefusedWithAFaultThatNamesThePermission() {
        RequestContext unknown = RequestContext.builder(CaseId.parse("K-1"), LegalBasis.parse("Parauga noteikumi"))
                .actingUser(new UserId("portal"))
                .subject(PERSON)
                .permission("none")
                .build();

        assertThat(client.request(LAND, List.of("property"), unknown, PATIENCE))
                .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> assertThat(rejected.fault())
                        .isEqualTo(new lv.vienreiz.exchange.Fault(
                                lv.vienreiz.exchange.Fault.Origin.CLIENT,
                                "client.permission_unknown",
                                "client.permission_unknown",
                                "none")));
        assertThat(bus.exchanges()).isEmpty();
    }

    @Test
    void aPermissionRevokedWhileTheAnswerIsOnItsWayKeepsTheAnswerFromBeingUsed() {
        Gate gate = Gate.closed();
        bus.next(Fault.heldAfterEffect(gate));
        CompletableFuture<Prefill> form = asking(plan(PROPERTY), context("K-1"));
        gate.awaitArrival(PATIENCE);
        permissions.revoke(NUMBER);
        gate.open();

        assertThat(obstacle(form.join().fields().get(0))).isEqualTo(PermissionObstacle.REVOKED);
        assertThat(used()).isEqualTo(1);
        assertThat(journaled()).isEqualTo(1);
        assertThat(client.journal().verify().isWhole()).isTrue();
    }

    private CompletableFuture<Prefill> asking(OnceOnlyPlan plan, RequestContext context) {
        return client.async(task -> new Thread(task).start()).prefill(plan, context, PATIENCE);
    }

    @Test
    void aUseIsGivenBackWhereTheRequestNeverLeft() {
        bus.goOffline();

        Prefill form = client.prefill(plan(PROPERTY), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0)).isInstanceOf(PrefilledField.NotAvailable.class);
        assertThat(used()).isZero();
        assertThat(journaled()).isEqualTo(1);
    }

    @Test
    void ofAQuotaNoMoreLeavesHoweverManyFormsAreFilledAtOnce() {
        permissions.grant(permission().quota(5L).build());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Prefill>> forms = new ArrayList<>();
        try {
            AsyncExchangeClient async = client.async(threads);
            for (int i = 0; i < 12; i++) {
                forms.add(async.prefill(plan(PROPERTY), context("K-" + i), PATIENCE));
            }

            assertThat(forms.stream()
                            .map(form -> form.join().fields().get(0))
                            .filter(PrefilledField.Filled.class::isInstance))
                    .hasSize(5);
        } finally {
            threads.shutdownNow();
        }
        assertThat(bus.effects()).hasSize(5);
        assertThat(used()).isEqualTo(5);
    }

    @Test
    void theCountOutlivesTheProcess() {
        permissions.grant(permission().quota(2L).build());
        client.prefill(plan(PROPERTY), context("K-1"), PATIENCE);
        client.close();

        try (StoredCaseBook book = StoredCaseBook.in(folder.resolve("store"))) {
            assertThat(KeptPermissions.in(book).find(NUMBER).map(DataPermission::used))
                    .contains(1L);
        }
    }

    @Test
    void aPermissionNearItsEndIsReported() {
        permissions.grant(permission().quota(10L).used(7L).build());

        Prefill eighth = client.prefill(plan(PROPERTY), context("K-1"), PATIENCE);
        Prefill ninth = client.prefill(plan(PROPERTY), context("K-2"), PATIENCE);

        assertThat(eighth.nearlyExhausted()).isEmpty();
        assertThat(ninth.nearlyExhausted()).extracting(DataPermission::left).containsExactly(java.util.Optional.of(1L));
    }

    @Test
    void whatWasNotAskedForIsDroppedAndReported() {
        bus.provide(
                LAND.address().value(),
                AnsweringRegister.talkative(Map.of("property", "Priežu iela 7", "mortgage", "AS Parauga banka")));

        Prefill form = client.prefill(plan(PROPERTY), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0))
                .isInstanceOfSatisfying(PrefilledField.Filled.class, filled -> assertThat(filled.value())
                        .isEqualTo("Priežu iela 7"));
        assertThat(form.dropped()).extracting(DroppedField::field).containsExactly("mortgage");
        assertThat(form.toString() + form.dropped() + form.fields()).doesNotContain("banka");
    }

    private static OnceOnlyPlan joined() {
        Input land = new Input(
                "land",
                LocalizedText.lv("Zeme"),
                Optional.of(Registers.LAND_REGISTER),
                List.of("property", "residence"),
                true);
        RegisterDirectory directory = RegisterDirectory.builder()
                .addOffer(RegisterOffer.builder(LAND)
                        .fields(List.of("property", "borders"))
                        .addRight(DataRight.permission(NUMBER).purpose(PURPOSE).build())
                        .build())
                .addOffer(RegisterOffer.builder(POPULATION)
                        .fields(List.of("residence"))
                        .addRight(DataRight.on(LegalBasis.parse("Parauga likums, 3. pants"))
                                .build())
                        .build())
                .build();
        ServiceDescription service = ServiceDescription.builder(ServiceId.parse("trees"), LocalizedText.lv(PURPOSE))
                .inputs(List.of(land, PROPERTY))
                .build();
        return OnceOnlyPlan.of(service, directory);
    }

    @Test
    void aRightThatEndedAfterThePlanWasMadeLetsNothingOut() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Riga"));
        RegisterDirectory directory = RegisterDirectory.builder()
                .addOffer(RegisterOffer.builder(LAND)
                        .addRight(DataRight.on(LegalBasis.parse("Parauga likums, 3. pants"))
                                .validUntil(today)
                                .build())
                        .build())
                .build();
        ServiceDescription service = ServiceDescription.builder(ServiceId.parse("trees"), LocalizedText.lv(PURPOSE))
                .inputs(List.of(PROPERTY))
                .build();
        OnceOnlyPlan plan = OnceOnlyPlan.of(service, directory, today);
        assertThat(client.prefill(plan, context("K-1"), PATIENCE).fields().get(0))
                .isInstanceOf(PrefilledField.Filled.class);

        clock.jump(Duration.ofDays(1));
        Prefill later = client.prefill(plan, context("K-2"), PATIENCE);

        assertThat(later.fields().get(0))
                .isInstanceOfSatisfying(PrefilledField.NotPermitted.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(PermissionRefusal.of("Parauga likums, 3. pants", PermissionObstacle.EXPIRED)));
        assertThat(later.askings()).isEmpty();
        assertThat(bus.effects()).hasSize(1);
        clock.jump(Duration.ofDays(-1));
        assertThat(client.prefill(plan, context("K-3"), PATIENCE).fields().get(0))
                .isInstanceOf(PrefilledField.Filled.class);
    }

    @Test
    void whatTwoRegistersDeliverTogetherFillsOneInputAndNamesBothSources() {
        Prefill form = client.prefill(joined(), context("K-1"), PATIENCE);
        Application application = form.confirmedBy(
                Client.person(PERSON, "Anna Paraudziņa"), ChannelKind.UNIFIED_PORTAL, LAND.address(), Map.of());

        assertThat(form.fields().get(0)).isInstanceOfSatisfying(PrefilledField.Filled.class, filled -> {
            assertThat(filled.value()).isEqualTo("Priežu iela 7, Paraugciems");
            assertThat(filled.sources())
                    .extracting(source -> source.register().code(), Provenance::permission)
                    .containsExactly(
                            tuple("LAND_REGISTER", Optional.of(NUMBER)),
                            tuple("POPULATION_REGISTER", Optional.empty()));
        });
        assertThat(application.answers().get(0).sources())
                .hasSize(2)
                .isEqualTo(((PrefilledField.Filled) form.fields().get(0)).sources());
        assertThat(Documents.read(Application.class, Documents.bytes(application, WrittenForm.XML))
                        .orElseThrow())
                .isEqualTo(application);
        assertThat(form.fields().get(1)).isInstanceOf(PrefilledField.Filled.class);
        assertThat(form.askings()).hasSize(2).allSatisfy(asking -> assertThat(asking.delivered())
                .contains("land"));
        assertThat(bus.effects()).as("one request for each register").hasSize(2);
        assertThat(bus).askedNobodyTwice();
    }

    @Test
    void anInputOfWhichOneRegisterDoesNotHoldAPartIsNotFilled() {
        bus.provide(POPULATION.address().value(), AnsweringRegister.holding(Map.of()));

        Prefill form = client.prefill(joined(), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0))
                .isInstanceOfSatisfying(PrefilledField.NotHeld.class, lacking -> assertThat(lacking.missing())
                        .containsExactly("residence"));
        assertThat(form.fields().get(1)).isInstanceOf(PrefilledField.Filled.class);
    }

    @Test
    void anInputOfWhichOneRegisterRefusesAPartSaysSo() {
        bus.provide(POPULATION.address().value(), AnsweringRegister.refusing(RefusalReason.NO_PERMISSION));

        Prefill form = client.prefill(joined(), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0)).isInstanceOf(PrefilledField.Refused.class);
        assertThat(form.toBeAsked()).isEmpty();
    }

    @Test
    void anInputWhosePermissionIsRevokedForAPartIsNotPermitted() {
        permissions.revoke(NUMBER);

        Prefill form = client.prefill(joined(), context("K-1"), PATIENCE);

        assertThat(obstacle(form.fields().get(0))).isEqualTo(PermissionObstacle.REVOKED);
    }

    @Test
    void anInputOfWhichOnlySomeFieldsAreHeldIsNotFilledByHalf() {
        Input both = new Input(
                "both",
                LocalizedText.lv("Abi"),
                Optional.of(Registers.LAND_REGISTER),
                List.of("property", "encumbrance"),
                true);

        Prefill form = client.prefill(plan(both), context("K-1"), PATIENCE);

        assertThat(form.fields()).containsExactly(new PrefilledField.NotHeld(both, List.of("encumbrance")));
    }

    @Test
    void anAnswerToAnotherRequestIsNotUsed() {
        bus.provide(LAND.address().value(), AnsweringRegister.confused(Map.of("property", "Ozolu iela 1")));

        Prefill form = client.prefill(plan(PROPERTY), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0))
                .isInstanceOfSatisfying(
                        PrefilledField.NotAvailable.class,
                        missing -> assertThat(missing.fault().code()).isEqualTo("provider.answer_to_another_request"));
    }

    @Test
    void aRegisterThatKnowsNothingLetsThePersonBeAskedAndOneThatRefusesDoesNot() {
        bus.provide(LAND.address().value(), AnsweringRegister.refusing(RefusalReason.SUBJECT_UNKNOWN));
        bus.provide(POPULATION.address().value(), AnsweringRegister.refusing(RefusalReason.NO_PERMISSION));

        Prefill form = client.prefill(plan(PROPERTY, RESIDENCE), context("K-1"), PATIENCE);

        assertThat(form.toBeAsked()).containsExactly(PROPERTY);
        assertThat(form.outstanding()).extracting(PrefilledField::input).containsExactly(RESIDENCE);
        assertThat(form.askings()).extracting(asking -> asking.end()).containsOnly(AskingEnd.REFUSED);
    }

    @Test
    void whatIsNotDeliveredOverTheBusIsNotAskedOfThePerson() {
        Input plot = Input.heldBy(Registers.CADASTRE, "plot", LocalizedText.lv("Zemes vienība"));

        Prefill form = client.prefill(plan(plot), context("K-1"), PATIENCE);

        assertThat(form.fields().get(0)).isInstanceOf(PrefilledField.NotOverTheBus.class);
        assertThat(form.toBeAsked()).isEmpty();
    }

    @Test
    void aSlowRegisterHoldsUpNoOtherAndItsLateAnswerServesTheNextForm() {
        Gate gate = Gate.closed();
        bus.next(POPULATION.address().value(), Fault.heldAfterEffect(gate));
        CaseData data = client.caseData(context("K-1"), Duration.ofHours(1));
        OnceOnlyPlan plan = plan(PROPERTY, RESIDENCE);

        Prefill first = data.prefill(plan, SHORT);
        gate.open();

        assertThat(first.fields().get(0)).isInstanceOf(PrefilledField.Filled.class);
        assertThat(first.fields().get(1)).isInstanceOf(PrefilledField.NotAvailable.class);
        assertThat(data.prefill(plan, PATIENCE).fields().get(0)).isInstanceOf(PrefilledField.Filled.class);
        assertThat(used()).isEqualTo(1);
    }

    @Test
    void withinACaseARegisterIsAskedOnlyForWhatItDidNotAnswerYet() {
        CaseData data = client.caseData(context("K-1"), Duration.ofHours(1));

        data.prefill(plan(PROPERTY), PATIENCE);
        data.prefill(plan(PROPERTY), PATIENCE);
        Prefill both = data.prefill(plan(PROPERTY, BORDERS), PATIENCE);

        assertThat(both.toBeAsked()).isEmpty();
        assertThat(both.askings()).extracting(asking -> asking.fields()).containsExactly(List.of("borders"));
        assertThat(bus.effects()).hasSize(2);
        assertThat(used()).isEqualTo(2);
        assertThat(RuleSet.of(Profile.P_2019)
                        .check(data.history(ServiceId.parse("trees")))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void anotherCaseAsksAnew() {
        client.caseData(context("K-1"), Duration.ofHours(1)).prefill(plan(PROPERTY), PATIENCE);
        client.caseData(context("K-2"), Duration.ofHours(1)).prefill(plan(PROPERTY), PATIENCE);

        assertThat(bus.effects()).hasSize(2);
    }

    @Test
    void anAnswerThatIsTooOldOrFromTheFutureIsAskedForAnew() {
        CaseData data = client.caseData(context("K-1"), Duration.ofMinutes(30));
        data.prefill(plan(PROPERTY), PATIENCE);

        clock.jump(Duration.ofMinutes(31));
        data.prefill(plan(PROPERTY), PATIENCE);
        clock.jump(Duration.ofHours(-2));
        data.prefill(plan(PROPERTY), PATIENCE);
        data.prefill(plan(PROPERTY), PATIENCE);

        assertThat(bus.effects()).hasSize(3);
    }

    @Test
    void whatWasObtainedUnderAPermissionThatIsGoneIsNotUsedAgain() {
        CaseData data = client.caseData(context("K-1"), Duration.ofHours(1));
        data.prefill(plan(PROPERTY), PATIENCE);

        permissions.revoke(NUMBER);

        assertThat(obstacle(data.prefill(plan(PROPERTY), PATIENCE).fields().get(0)))
                .isEqualTo(PermissionObstacle.REVOKED);
    }

    @Test
    void forgottenAnswersAreAskedForAnew() {
        CaseData data = client.caseData(context("K-1"), Duration.ofHours(1));
        data.prefill(plan(PROPERTY), PATIENCE);
        data.forget();
        data.prefill(plan(PROPERTY), PATIENCE);

        assertThat(bus.effects()).hasSize(2);
        assertThat(data.toString()).isEqualTo("CaseData[K-1]");
    }

    @Test
    void twoFormsOfACaseFilledAtOnceShareOneRequest() {
        Gate gate = Gate.closed();
        bus.next(Fault.heldAfterEffect(gate));
        CaseData data = client.caseData(context("K-1"), Duration.ofHours(1));
        CompletableFuture<Prefill> first = CompletableFuture.supplyAsync(() -> data.prefill(plan(PROPERTY), PATIENCE));
        gate.awaitArrival(PATIENCE);
        CompletableFuture<Prefill> second = CompletableFuture.supplyAsync(() -> data.prefill(plan(PROPERTY), PATIENCE));
        gate.open();

        assertThat(first.join().toBeAsked())
                .isEqualTo(second.join().toBeAsked())
                .isEmpty();
        assertThat(bus.effects()).hasSize(1);
        assertThat(bus).askedNobodyTwice();
    }

    @Test
    void aClockThatJumpsWhileRegistersAnswerDoesNotKeepTheFormWaiting() {
        Gate gate = Gate.closed();
        bus.next(Fault.heldAfterEffect(gate));
        CompletableFuture<Prefill> form = asking(plan(PROPERTY), context("K-1"));
        gate.awaitArrival(PATIENCE);

        clock.jump(Duration.ofDays(-3));
        gate.open();

        assertThat(form.join().fields().get(0)).isInstanceOf(PrefilledField.Filled.class);
        assertThat(client.journal().verify().isWhole()).isTrue();
    }

    @Test
    void theVerbsWithoutWaitingAreTheSameVerbs() {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Outcome<?> outcome = client.async(threads)
                    .request(POPULATION, List.of("residence"), context("K-1"), PATIENCE)
                    .join();

            assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
            assertThat(journaled()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
