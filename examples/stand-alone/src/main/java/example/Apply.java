// SPDX-License-Identifier: Apache-2.0
package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.Language;

/** Sends an application over an emulated bus that loses the first answer. The person is invented. */
public final class Apply {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final String TREES = "LV/GOV/90000000015/trees/applications";

    private Apply() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException if no temporary folder can be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("apply");
        try (XRoadEmulator bus = XRoadEmulator.start();
                ExchangeClient client = ExchangeClient.builder(
                                XRoad.at(bus.uri(), SubsystemId.parse(PORTAL)).build())
                        .store(Store.in(folder.resolve("store")))
                        .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                        .sender(PartyId.parse(PORTAL))
                        .build()) {
            bus.provide(TREES, MessageResource.of(Apply::receipt));
            bus.next(Fault.silenceAfterEffect());

            Application application = Application.builder(
                            Envelope.of(OffsetDateTime.now(), PartyId.parse(PORTAL), PartyId.parse(TREES)),
                            ServiceId.parse("tree-felling-permit"),
                            Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                            ChannelKind.UNIFIED_PORTAL)
                    .build();
            String told = client.submit(application)
                    .await(Duration.ofSeconds(30))
                    .fold(
                            delivered -> "Case " + delivered.answer().caseId(),
                            rejected -> rejected.fault().text(Language.ENGLISH),
                            notSent -> notSent.fault().text(Language.ENGLISH),
                            inDoubt -> inDoubt.fault().text(Language.ENGLISH));
            int effects = bus.effects(application.envelope().messageId().value());
            System.out.println(told + "; it took effect " + effects + " time, in " + bus.exchanges().size() + " exchanges");
            if (effects != 1 || !told.startsWith("Case ")) {
                System.exit(1);
            }
        }
    }

    private static MessageAnswer receipt(Request request) {
        Application application =
                Documents.read(Application.class, request.body()).orElseThrow();
        OffsetDateTime now = OffsetDateTime.now();
        ApplicationReceipt receipt = new ApplicationReceipt(
                application.envelope().answer(now), CaseId.parse("K-2026-1"), now, Optional.empty());
        return MessageAnswer.of("application/json", Documents.bytes(receipt, WrittenForm.JSON));
    }
}
