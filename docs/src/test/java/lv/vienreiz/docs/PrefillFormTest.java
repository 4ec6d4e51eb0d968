// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.Prefill;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrefillFormTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final PersonalCode PERSON = PersonalCode.parse("010180-00017");
    private static final PartyId TREES = PartyId.parse("LV/GOV/90000000015/trees/applications");

    @TempDir
    Path folder;

    @Test
    void asksTheResidentOnlyForWhatNoRegisterHolds(@Emulated XRoadEmulator bus) {
        bus.provide(
                "LV/GOV/90000000031/land/data",
                MessageResource.of(request -> Counter.held(request, Map.of("property", "Priežu iela 7"))));
        ServiceDescription permit = ServiceDescription.builder(
                        ServiceId.parse("tree-felling-permit"), LocalizedText.lv("Koku ciršanas atļauja"))
                .addInput(Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums")))
                .addInput(Input.asked("reason", LocalizedText.lv("Iemesls")))
                .build();

        // tag::plan
        RegisterDirectory registers = RegisterDirectory.of(
                new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data")));
        OnceOnlyPlan plan = OnceOnlyPlan.of(permit, registers);
        // end::plan

        try (ExchangeClient client = ExchangeClient.builder(
                        XRoad.at(bus.uri(), SubsystemId.parse(PORTAL)).build())
                .store(Store.in(folder.resolve("store")))
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .sender(PartyId.parse(PORTAL))
                .build()) {

            // tag::prefill
            RequestContext context = RequestContext.builder(
                            CaseId.parse("draft-17"), LegalBasis.parse("Parauga noteikumi, 5. punkts"))
                    .actingUser(new UserId("portal"))
                    .subject(PERSON)
                    .build();
            Prefill form = client.prefill(plan, context, Duration.ofSeconds(10));
            // end::prefill

            // tag::confirm
            assertThat(form.toBeAsked()).extracting(Input::key).containsExactly("reason");

            Application application = form.confirmedBy(
                    Client.person(PERSON, "Anna Paraudziņa"),
                    ChannelKind.UNIFIED_PORTAL,
                    TREES,
                    Map.of("reason", "Koks ir bīstams"));
            // end::confirm

            assertThat(application.answers()).hasSize(2);
            assertThat(application.answers().get(0).provenance()).isPresent();
            assertThat(client.journal().extract(PERSON.value())).hasSize(1);
            assertThat(client.journal().verify().isWhole()).isTrue();
        }
        assertThat(bus).askedNobodyTwice();
    }
}
