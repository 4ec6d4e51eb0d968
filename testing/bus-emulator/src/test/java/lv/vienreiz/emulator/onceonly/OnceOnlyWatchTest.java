// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.onceonly.FilledInput.Origin;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnceOnlyWatchTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final PartyId PORTAL = PartyId.parse("LV/GOV/90000069281/portal");
    private static final PartyId LAND = PartyId.parse("LV/GOV/90000000031/land/data");
    private static final PartyId TREES = PartyId.parse("LV/GOV/90000069281/trees/applications");
    private static final PersonalCode ANNA = PersonalCode.parse("010180-01234");
    private static final ServiceId SERVICE = ServiceId.parse("trees");

    private static final OnceOnlyPlan PLAN = OnceOnlyPlan.of(
            ServiceDescription.builder(SERVICE, LocalizedText.lv("Koku ciršanas atļauja"))
                    .addInput(Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums")))
                    .addInput(Input.heldBy(Registers.LAND_REGISTER, "borders", LocalizedText.lv("Robežas")))
                    .addInput(Input.heldBy(Registers.POPULATION_REGISTER, "home", LocalizedText.lv("Dzīvesvieta")))
                    .addInput(Input.asked("reason", LocalizedText.lv("Iemesls")))
                    .build(),
            RegisterDirectory.of(new RegisterService(Registers.LAND_REGISTER, LAND)));

    private final XRoadEmulator bus = XRoadEmulator.start();
    private final OnceOnlyWatch watch = OnceOnlyWatch.on(bus, PLAN);
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void provide() {
        bus.provide(LAND.value(), MessageResource.of(request -> held(request, Map.of("property", "Meža iela 1"))));
        bus.provide(TREES.value(), MessageResource.of(request -> MessageAnswer.json("{}")));
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private static MessageAnswer held(Request request, Map<String, String> values) {
        DataRequest asked = Documents.read(DataRequest.class, request.body()).orElseThrow();
        Envelope back = asked.envelope().answer(NOW);
        List<DataField> fields = asked.fields().stream()
                .filter(values::containsKey)
                .map(name -> new DataField(name, values.getOrDefault(name, "")))
                .toList();
        Object answer = values.isEmpty()
                ? new DataRefusal(back, RefusalReason.NO_PERMISSION, Optional.empty())
                : new DataResponse(back, NOW, fields);
        return MessageAnswer.of("application/json", Documents.bytes(answer, WrittenForm.JSON));
    }

    private void put(PartyId service, MessageId id, Object document, WrittenForm form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(bus.uri() + "/r1/" + service.value() + "/messages/" + id))
                .header("X-Road-Client", PORTAL.value())
                .header("X-Road-Id", id.value())
                .PUT(HttpRequest.BodyPublishers.ofByteArray(Documents.bytes(document, form)))
                .build();
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (java.io.IOException scripted) {
            assertThat(bus.exchanges()).anyMatch(exchange -> exchange.fault().isPresent());
        }
    }

    private DataRequest request(String caseId, String... fields) {
        return new DataRequest(
                Envelope.of(NOW, PORTAL, LAND),
                Registers.LAND_REGISTER,
                ANNA,
                CaseId.parse(caseId),
                "a permit",
                "Parauga noteikumi, 5. punkts",
                Optional.empty(),
                List.of(fields),
                Extensions.none());
    }

    private MessageId ask(String caseId, String... fields) throws Exception {
        DataRequest request = request(caseId, fields);
        put(LAND, request.envelope().messageId(), request, WrittenForm.JSON);
        return request.envelope().messageId();
    }

    private void apply(Answer... answers) throws Exception {
        Application application = Application.builder(
                        Envelope.of(NOW, PORTAL, TREES),
                        SERVICE,
                        Client.person(ANNA, "Anna Paraudziņa"),
                        ChannelKind.UNIFIED_PORTAL)
                .answers(List.of(answers))
                .build();
        put(TREES, application.envelope().messageId(), application, WrittenForm.XML);
    }

    private static Answer from(CodedValue register, MessageId request, String key) {
        return new Answer(
                key,
                "Meža iela 1",
                Optional.of(new Provenance(register, NOW, request, Optional.empty())),
                Optional.empty());
    }

    @Test
    void provesThatARegisterWasAskedInsteadOfThePerson() throws Exception {
        MessageId request = ask("K-1", "property", "borders");
        apply(from(Registers.LAND_REGISTER, request, "property"), Answer.given("reason", "Vētra"));

        assertThat(watch.report()).isOnceOnly().askedOnce(Registers.LAND_REGISTER.code());
        assertThat(watch.report().isOnceOnly()).isTrue();
        assertThat(watch.report().inputs())
                .extracting(FilledInput::origin)
                .containsExactly(Origin.REGISTER, Origin.PERSON);
    }

    @Test
    void countsARepeatUnderTheSameIdOnce() throws Exception {
        bus.next(Fault.silenceBeforeEffect(), Fault.silenceAfterEffect());
        DataRequest request = request("K-1", "property");
        for (int i = 0; i < 4; i++) {
            put(LAND, request.envelope().messageId(), request, WrittenForm.XML);
        }

        assertThat(watch.report()).askedNoRegisterTwice().askedOnce(Registers.LAND_REGISTER.code());
    }

    @Test
    void findsARegisterThatWasAskedTwiceForACase() throws Exception {
        ask("K-1", "property");
        ask("K-2", "property");
        assertThat(watch.report()).askedNoRegisterTwice();
        ask("K-1", "borders");

        assertThatThrownBy(() -> assertThat(watch.report()).isOnceOnly())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Case K-1: register " + Registers.LAND_REGISTER.code()
                        + " was asked 2 times about the same person (borders, property)")
                .message()
                .doesNotContain("01234", "Anna");
        assertThatThrownBy(() -> assertThat(watch.report()).askedOnce(Registers.LAND_REGISTER.code()))
                .hasMessageContaining("3 times");
        assertThat(watch.report().askedTwice())
                .containsExactly(
                        new AskedRegister("K-1", Registers.LAND_REGISTER.code(), List.of("borders", "property"), 2));
    }

    private static DataRequest part(PartyId service, String permission, String field) {
        return new DataRequest(
                Envelope.of(NOW, PORTAL, service),
                Registers.LAND_REGISTER,
                ANNA,
                CaseId.parse("K-1"),
                "a permit",
                "Parauga noteikumi, 5. punkts",
                Optional.of(permission),
                List.of(field),
                Extensions.none());
    }

    private MessageId ask(PartyId service, String permission, String field) throws Exception {
        DataRequest request = part(service, permission, field);
        put(service, request.envelope().messageId(), request, WrittenForm.JSON);
        return request.envelope().messageId();
    }

    @Test
    void takesThePartsThatServicesAndPermissionsBringForOneAsking() throws Exception {
        PartyId plans = PartyId.parse("LV/GOV/90000000031/land/plans");
        bus.provide(plans.value(), MessageResource.of(request -> held(request, Map.of("borders", "A-B"))));
        ask(LAND, "1", "property");
        ask(plans, "1", "borders");
        ask(LAND, "2", "owner");
        assertThat(watch.report()).askedNoRegisterTwice();

        ask(LAND, "3", "owner");
        assertThat(watch.report().askedTwice()).hasSize(1);
        ask(plans, "1", "area");
        assertThat(watch.report().askedTwice()).hasSize(2);
    }

    @Test
    void provesAnInputThatTwoRegistersFilledTogether() throws Exception {
        PartyId homes = PartyId.parse("LV/GOV/90000000040/population/data");
        OnceOnlyPlan plan = OnceOnlyPlan.of(
                ServiceDescription.builder(SERVICE, LocalizedText.lv("Koku ciršanas atļauja"))
                        .addInput(new Input(
                                "place",
                                LocalizedText.lv("Vieta"),
                                Optional.of(Registers.LAND_REGISTER),
                                List.of("property", "borders"),
                                true))
                        .build(),
                RegisterDirectory.of(new RegisterService(Registers.LAND_REGISTER, LAND)));
        OnceOnlyWatch both = OnceOnlyWatch.on(bus, plan);
        bus.provide(homes.value(), MessageResource.of(request -> held(request, Map.of("borders", "A-B"))));
        MessageId property = ask(LAND, "1", "property");
        MessageId borders = ask(homes, "1", "borders");

        apply(from(property));
        apply(from(property, borders));

        assertThat(both.report().inputs())
                .extracting(FilledInput::origin)
                .containsExactly(Origin.UNPROVED, Origin.REGISTER);
    }

    private static Answer from(MessageId... requests) {
        List<Provenance> sources = Stream.of(requests)
                .map(id -> new Provenance(Registers.LAND_REGISTER, NOW, id, Optional.empty()))
                .toList();
        return new Answer(
                "place",
                "Meža iela 1",
                Optional.of(sources.get(0)),
                Optional.empty(),
                sources.subList(1, sources.size()));
    }

    @Test
    void findsAPersonThatWasAskedNeedlessly() throws Exception {
        apply(Answer.given("property", "Meža iela 1"), Answer.given("home", "Meža iela 1"));

        assertThatThrownBy(() -> assertThat(watch.report()).isOnceOnly())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("trees, property: from the person, although register")
                .message()
                .doesNotContain("Meža");
        assertThat(watch.report().isOnceOnly()).isFalse();
        assertThat(watch.report().text(Language.LATVIAN))
                .contains("trees, home: no personas, jo neviens reģistrs to nesniedz.");
    }

    @Test
    void excusesAskingWhereTheRegisterDidNotDeliver() throws Exception {
        bus.provide(LAND.value(), MessageResource.of(request -> held(request, Map.of())));
        ask("K-1", "property", "borders");
        apply(Answer.given("property", "Meža iela 1"));

        assertThat(watch.report()).isOnceOnly();
        assertThat(watch.report().from(Origin.PERSON_INSTEAD)).hasSize(1);
    }

    @Test
    void excusesAskingWhereTheRegisterWasOutOfReach() throws Exception {
        bus.next(Fault.silenceBeforeEffect());
        ask("K-1", "borders");
        apply(Answer.given("borders", "ap māju"));

        assertThat(watch.report()).isOnceOnly();
        assertThat(watch.report().registers()).isEmpty();
    }

    @Test
    void believesNoOriginThatTheBusHasNotSeen() throws Exception {
        MessageId request = ask("K-1", "property");
        apply(
                from(Registers.LAND_REGISTER, MessageId.random(), "property"),
                from(Registers.LAND_REGISTER, request, "borders"),
                from(Registers.POPULATION_REGISTER, request, "home"));

        assertThat(watch.report().from(Origin.UNPROVED)).hasSize(3);
        assertThatThrownBy(() -> assertThat(watch.report()).provesEveryOrigin())
                .hasMessageContaining("the bus has seen no request that brought it");
    }

    @Test
    void saysNothingOfWhatItCannotRead() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bus.uri() + "/r1/" + TREES.value()))
                .header("X-Road-Client", PORTAL.value())
                .POST(HttpRequest.BodyPublishers.ofString("not a document"))
                .build();
        http.send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(watch.report()).isOnceOnly();
        assertThat(watch.report().text(Language.ENGLISH)).isEmpty();
    }
}
