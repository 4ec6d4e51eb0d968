// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendApplicationTest {

    private static final PersonalCode PERSON = PersonalCode.parse("010180-00017");

    @TempDir
    Path folder;

    // tag::client
    private static ExchangeClient open(URI securityServer, Path folder) {
        return ExchangeClient.builder(XRoad.at(securityServer, SubsystemId.parse("LV/GOV/90000000023/portal"))
                        .build())
                .store(Store.in(folder.resolve("store")))
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .sender(PartyId.parse("LV/GOV/90000000023/portal"))
                .build();
    }
    // end::client

    private static Application application() {
        // tag::application
        Envelope envelope = Envelope.of(
                OffsetDateTime.now(),
                PartyId.parse("LV/GOV/90000000023/portal"),
                PartyId.parse("LV/GOV/90000000015/trees/applications"));
        Application application = Application.builder(
                        envelope,
                        ServiceId.parse("tree-felling-permit"),
                        Client.person(PERSON, "Anna Paraudziņa"),
                        ChannelKind.UNIFIED_PORTAL)
                .addAnswer(Answer.given("reason", "Koks ir bīstams"))
                .build();
        // end::application
        return application;
    }

    private static String send(ExchangeClient client, Application application) {
        // tag::send
        return client.submit(application)
                .await(Duration.ofSeconds(30))
                .fold(
                        delivered -> "Case " + delivered.answer().caseId(),
                        rejected -> rejected.fault().text(Language.ENGLISH),
                        notSent -> "Will be sent at " + notSent.nextAttempt(),
                        inDoubt -> "Being clarified: " + inDoubt.messageId());
        // end::send
    }

    // tag::lost
    @Test
    void anApplicationTakesEffectOnceThoughItsAnswerIsLost(@Emulated XRoadEmulator bus) {
        bus.provide("LV/GOV/90000000015/trees/applications", MessageResource.of(Counter::receipt));
        bus.next(Fault.silenceAfterEffect());

        try (ExchangeClient client = open(bus.uri(), folder)) {
            assertThat(send(client, application())).isEqualTo("Case K-2026-1");
        }

        assertThat(bus).executedOnce();
    }
    // end::lost
}
