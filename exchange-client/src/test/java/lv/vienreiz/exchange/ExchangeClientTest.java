// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.outbox.OutboxRetention;
import lv.vienreiz.exchange.spi.Attempt;
import lv.vienreiz.exchange.spi.AttemptGate;
import lv.vienreiz.exchange.store.FullDisk;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.exchange.upkeep.Round;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeClientTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final PartyId TREES = PartyId.parse("LV/GOV/90000000015/trees/applications");
    private static final PersonalCode PERSON = PersonalCode.parse("010180-00017");
    private static final Client ANNA = Client.person(PERSON, "Anna Paraudziņa");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
    private static final RegisterService POPULATION =
            new RegisterService(Registers.POPULATION_REGISTER, PartyId.parse("LV/GOV/90000000040/population/data"));

    private static final OnceOnlyPlan PLAN = OnceOnlyPlan.of(
            ServiceDescription.builder(ServiceId.parse("trees"), LocalizedText.lv("Koku ciršanas atļauja"))
                    .addInput(Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums")))
                    .addInput(Input.heldBy(Registers.LAND_REGISTER, "borders", LocalizedText.lv("Robežas")))
                    .addInput(Input.heldBy(Registers.POPULATION_REGISTER, "residence", LocalizedText.lv("Dzīvesvieta")))
                    .addInput(Input.asked("reason", LocalizedText.lv("Iemesls")))
                    .build(),
            RegisterDirectory.of(LAND, POPULATION));

    private static final RequestContext CONTEXT = RequestContext.builder(
                    CaseId.parse("K-1"), LegalBasis.parse("Parauga noteikumi, 5. punkts"))
            .actingUser(new UserId("portal"))
            .subject(PERSON)
            .permission("100200")
            .build();

    @Emulated
    XRoadEmulator bus;

    @TempDir
    Path folder;

    private ExchangeClient client(URI uri) {
        return client(uri, Store.in(folder.resolve("store")));
    }

    private ExchangeClient client(URI uri, Store store) {
        return builder(uri).store(store).build();
    }

    private ExchangeClientBuilder builder(URI uri) {
        return ExchangeClient.builder(XRoad.at(uri, SubsystemId.parse(PORTAL)).build())
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .sender(PartyId.parse(PORTAL));
    }

    private static MessageAnswer receipt(Request request) {
        Application application =
                Documents.read(Application.class, request.body()).orElseThrow();
        OffsetDateTime now = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
        ApplicationReceipt receipt = new ApplicationReceipt(
                application.envelope().answer(now), CaseId.parse("K-2026-1"), now, Optional.empty());
        return MessageAnswer.of("application/json", Documents.bytes(receipt, WrittenForm.JSON));
    }

    private static MessageAnswer held(Request request, Map<String, String> values) {
        DataRequest asked = Documents.read(DataRequest.class, request.body()).orElseThrow();
        OffsetDateTime now = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
        List<DataField> fields = asked.fields().stream()
                .filter(values::containsKey)
                .map(name -> new DataField(name, values.getOrDefault(name, "")))
                .toList();
        Object response = values.isEmpty()
                ? new DataRefusal(asked.envelope().answer(now), RefusalReason.NO_PERMISSION, Optional.empty())
                : new DataResponse(asked.envelope().answer(now), now, fields);
        AskKey key = new AskKey(
                asked.register().code(), asked.subject().value(), asked.caseId().value());
        return MessageAnswer.of("application/json", Documents.bytes(response, WrittenForm.JSON))
                .asking(key);
    }

    private Application application() {
        Envelope envelope =
                Envelope.of(OffsetDateTime.parse("2026-11-21T09:30:00+02:00"), PartyId.parse(PORTAL), TREES);
        return Application.builder(envelope, ServiceId.parse("trees"), ANNA, ChannelKind.UNIFIED_PORTAL)
                .build();
    }

    @Test
    void anApplicationWhoseAnswerIsLostTakesEffectOnceAndBringsItsReceipt() {
        bus.provide(TREES.value(), MessageResource.of(ExchangeClientTest::receipt));
        bus.next(lv.vienreiz.emulator.Fault.silenceAfterEffect());

        Outcome<ApplicationReceipt> outcome;
        try (ExchangeClient client = client(bus.uri())) {
            outcome = client.submit(application()).await(PATIENCE);
        }

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Delivered.class, delivered -> assertThat(
                        ((ApplicationReceipt) delivered.answer()).caseId())
                .isEqualTo(CaseId.parse("K-2026-1")));
        assertThat(bus).executedOnce();
    }

    @Test
    void theSameApplicationHandedInTwiceIsOneMessage() {
        bus.provide(TREES.value(), MessageResource.of(ExchangeClientTest::receipt));
        Application application = application();

        try (ExchangeClient client = client(bus.uri())) {
            client.submit(application).await(PATIENCE);
            client.submit(application).await(PATIENCE);
        }

        assertThat(bus).executedOnce();
    }

    @Test
    void anAnswerThatCannotBeReadLeavesTheMessageInDoubt() {
        bus.provide(TREES.value(), MessageResource.of(request -> MessageAnswer.json("{\"what\": 1}")));

        try (ExchangeClient client = client(bus.uri())) {
            Outcome<ApplicationReceipt> outcome = client.submit(application()).await(PATIENCE);

            assertThat(outcome).isInstanceOfSatisfying(Outcome.InDoubt.class, inDoubt -> assertThat(
                            inDoubt.fault().code())
                    .isEqualTo("provider.answer_unreadable"));
        }
    }

    @Test
    void aFormIsFilledFromEachRegisterOnceWithProvenance() {
        bus.provide(
                LAND.address().value(),
                MessageResource.of(request -> held(request, Map.of("property", "Priežu iela 7", "borders", "A-B"))));
        bus.provide(
                POPULATION.address().value(),
                MessageResource.of(request -> held(request, Map.of("residence", "Paraugciems"))));

        try (ExchangeClient client = client(bus.uri())) {
            Prefill form = client.prefill(PLAN, CONTEXT, PATIENCE);
            Application application = form.confirmedBy(
                    ANNA, ChannelKind.UNIFIED_PORTAL, TREES, Map.of("reason", "Koks ir bīstams", "borders", "A-C"));

            assertThat(form.toBeAsked()).extracting(Input::key).containsExactly("reason");
            assertThat(application.answers()).hasSize(4).allSatisfy(answer -> assertThat(
                            answer.provenance().map(p -> p.register().code()))
                    .isEqualTo(register(answer.key()).map(CodedValue::code)));
            assertThat(application.answers().get(1).correction()).contains("A-C");
            assertThat(application.answers().get(1).value()).isEqualTo("A-B");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> form.confirmedBy(ANNA, ChannelKind.UNIFIED_PORTAL, TREES, Map.of("shoeSize", "43")))
                    .withMessageContaining("shoeSize");
        }
        assertThat(bus).askedNobodyTwice();
        assertThat(bus.exchanges()).hasSize(2);
    }

    private static Optional<CodedValue> register(String key) {
        return switch (key) {
            case "property", "borders" -> Optional.of(Registers.LAND_REGISTER);
            case "residence" -> Optional.of(Registers.POPULATION_REGISTER);
            default -> Optional.empty();
        };
    }

    @Test
    void aRefusalAndARegisterThatIsAwayAreNormalAnswers() {
        bus.provide(LAND.address().value(), MessageResource.of(request -> held(request, Map.of())));

        try (ExchangeClient client = client(bus.uri())) {
            Prefill form = client.prefill(PLAN, CONTEXT, PATIENCE);

            assertThat(form.fields().get(0)).isInstanceOf(PrefilledField.Refused.class);
            assertThat(form.fields().get(2)).isInstanceOf(PrefilledField.NotAvailable.class);
            assertThat(form.toBeAsked()).extracting(Input::key).containsExactly("reason");
            assertThat(form.outstanding()).hasSize(3);
        }
    }

    @Test
    void everyRequestForDataStandsInTheJournalAndTheJournalIsWhole() {
        bus.provide(
                LAND.address().value(),
                MessageResource.of(request -> held(request, Map.of("property", "Priežu iela 7"))));

        try (ExchangeClient client = client(bus.uri())) {
            client.request(LAND, List.of("property"), CONTEXT, PATIENCE);
            client.prefill(PLAN, CONTEXT, PATIENCE);

            assertThat(client.journal().extract(PERSON.value())).hasSize(3);
            assertThat(client.journal().verify().isWhole()).isTrue();
        }
    }

    @Test
    void itsOutboxTakesAGateBeforeEachAttempt() {
        bus.provide(TREES.value(), MessageResource.of(ExchangeClientTest::receipt));
        List<Attempt> ended = new CopyOnWriteArrayList<>();
        AttemptGate gate = new AttemptGate() {
            @Override
            public Optional<Instant> shutUntil(Attempt attempt) {
                return Optional.empty();
            }

            @Override
            public void ended(Attempt attempt, Optional<lv.vienreiz.exchange.Fault> fault) {
                ended.add(attempt);
            }
        };

        Application application = application();
        try (ExchangeClient client = builder(bus.uri())
                .store(Store.in(folder.resolve("store")))
                .outbox(outbox -> outbox.gate(gate))
                .build()) {
            client.submit(application).await(PATIENCE);
        }

        assertThat(ended)
                .extracting(Attempt::messageId)
                .containsExactly(application.envelope().messageId());
    }

    @Test
    void aClientThatCannotBeOpenedLeavesItsStoreAsItWas() {
        bus.provide(TREES.value(), MessageResource.of(ExchangeClientTest::receipt));
        Store store = Store.in(folder.resolve("store"));
        Runnable claimed = store.claim("outbox");
        assertThatIllegalStateException().isThrownBy(() -> client(bus.uri(), store));
        claimed.run();

        try (ExchangeClient client = client(bus.uri(), store)) {
            assertThat(client.submit(application()).await(PATIENCE)).isInstanceOf(Outcome.Delivered.class);
        }
    }

    @Test
    void aClientWhoseUpkeepCannotBeSetUpLeavesItsStoreToTheNext() {
        bus.provide(TREES.value(), MessageResource.of(ExchangeClientTest::receipt));
        Store store = Store.in(folder.resolve("store"));
        assertThatIllegalStateException()
                .isThrownBy(() -> builder(bus.uri())
                        .store(store)
                        .upkeep(settings -> {
                            throw new IllegalStateException("no thread for it");
                        })
                        .build())
                .withMessage("no thread for it");

        try (ExchangeClient client = client(bus.uri(), store)) {
            assertThat(client.submit(application()).await(PATIENCE)).isInstanceOf(Outcome.Delivered.class);
        }
    }

    @Test
    void itsUpkeepDeletesWhatWasSentAfterItsPeriod() {
        bus.provide(TREES.value(), MessageResource.of(ExchangeClientTest::receipt));
        Duration none = Duration.ZERO;
        Application application = application();
        MessageId id = application.envelope().messageId();
        try (ExchangeClient client = builder(bus.uri())
                .store(Store.in(folder.resolve("store")))
                .retention(new OutboxRetention(none, none, none, Duration.ofDays(1)))
                .build()) {
            client.submit(application).await(PATIENCE);
            Instant end = Instant.now();
            while (!Instant.now().isAfter(end.plusMillis(2))) {
                Thread.onSpinWait();
            }

            Round round = client.upkeep().round();

            assertThat(round.isWhole()).isTrue();
            assertThat(round.ends()).extracting(Round.End::name).containsExactly("journal", "files", "outbox");
            assertThat(client.outbox().message(id)).isEmpty();
            assertThat(client.outbox().entry(id)).isPresent();
        }
    }

    @Test
    void nothingIsAskedWhenTheJournalCannotBeWritten() {
        bus.provide(
                LAND.address().value(),
                MessageResource.of(request -> held(request, Map.of("property", "Priežu iela 7"))));
        ExchangeClient client = client(bus.uri());
        client.close();

        assertThatThrownBy(() -> client.request(LAND, List.of("property"), CONTEXT, PATIENCE))
                .isInstanceOf(RuntimeException.class);

        assertThat(bus.exchanges()).isEmpty();
    }

    @Test
    void nothingIsAskedThatTheJournalDoesNotHoldWhenItsDiskFillsUp() {
        bus.provide(
                LAND.address().value(),
                MessageResource.of(request -> held(request, Map.of("property", "Priežu iela 7"))));
        try (Store store = Store.in(folder.resolve("store"));
                ExchangeClient client = client(bus.uri(), store)) {
            long pages = store.read(s -> s.first("PRAGMA page_count", r -> r.getLong(1)))
                    .orElseThrow();
            store.read(s -> s.first("PRAGMA max_page_count = " + pages, r -> r.getLong(1)));

            StoreException refusal = catchThrowableOfType(StoreException.class, () -> {
                for (int i = 0; i < 1000; i++) {
                    client.request(LAND, List.of("property"), CONTEXT, PATIENCE);
                }
            });

            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.FULL);
            assertThat(client.journal().extract(PERSON.value()))
                    .hasSize(bus.exchanges().size());
            assertThat(client.journal().verify().flaws()).isEmpty();
        }
    }

    @Test
    void nothingLeavesWhileTheDiskIsReallyFull() throws IOException {
        bus.provide(
                LAND.address().value(),
                MessageResource.of(request -> held(request, Map.of("property", "Priežu iela 7"))));
        try (FullDisk disk = FullDisk.at(folder.resolve("disk"));
                Store store = Store.in(disk.directory().resolve("store"));
                ExchangeClient client = client(bus.uri(), store)) {
            client.request(LAND, List.of("property"), CONTEXT, PATIENCE);
            disk.fill(store);
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> {
                for (int i = 0; i < 5_000; i++) {
                    client.request(LAND, List.of("property"), CONTEXT, PATIENCE);
                }
            });
            int sent = bus.exchanges().size();

            assertThat(refusal.kind()).as("%s", disk).isEqualTo(StoreException.Kind.FULL);
            assertThatThrownBy(() -> client.request(LAND, List.of("property"), CONTEXT, PATIENCE))
                    .isInstanceOf(StoreException.class);
            assertThat(bus.exchanges()).as("nothing more left").hasSize(sent);
            assertThat(client.journal().extract(PERSON.value())).hasSize(sent);
            disk.empty(store);
            assertThat(client.request(LAND, List.of("property"), CONTEXT, PATIENCE))
                    .isInstanceOf(Outcome.Delivered.class);
            assertThat(client.journal().verify().flaws()).isEmpty();
        }
    }
}
