// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.Delivery;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.ExchangeClientBuilder;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.Sending;
import lv.vienreiz.exchange.attachment.AttachmentSource;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.outbox.OutboxRetention;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.ResultKind;
import lv.vienreiz.onceonly.UserId;
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

    private static Delivery<ApplicationReceipt> sendWithPlan(ExchangeClient client, Path file) throws IOException {
        // tag::files
        AttachmentSource plan = AttachmentSource.of(file, "application/pdf");
        Application application =
                application().toBuilder().addAttachment(plan.attachment()).build();
        return client.submit(application, Sending.with(plan).by(new UserId("LV-official-7")));
        // end::files
    }

    @Test
    void anApplicationTakesItsFilesAlong(@Emulated XRoadEmulator bus) throws IOException {
        MessageResource counter = MessageResource.of(Counter::receipt);
        bus.provide("LV/GOV/90000000015/trees/applications", counter);
        Path plan = Files.writeString(folder.resolve("plan.pdf"), "a plan");

        try (ExchangeClient client = open(bus.uri(), folder)) {
            Delivery<ApplicationReceipt> delivery = sendWithPlan(client, plan);

            assertThat(delivery.await(Duration.ofSeconds(30))).isInstanceOf(Outcome.Delivered.class);
            assertThat(counter.files(delivery.messageId().value())).hasSize(1);
        }
    }

    private static Outcome<Path> decision(ExchangeClient client, CaseResult result, Path folder) {
        // tag::fetch
        return client.fetch(
                result,
                result.documents().get(0),
                PartyId.parse("LV/GOV/90000000015/trees/applications"),
                folder.resolve("decision.pdf"),
                Duration.ofMinutes(1));
        // end::fetch
    }

    @Test
    void aDecisionIsFetched(@Emulated XRoadEmulator bus) {
        MessageResource counter = MessageResource.of(Counter::receipt);
        bus.provide("LV/GOV/90000000015/trees/applications", counter);
        byte[] file = {1, 2, 3};
        CaseResult result = new CaseResult(
                Envelope.of(
                        OffsetDateTime.now(),
                        PartyId.parse("LV/GOV/90000000015/trees"),
                        PartyId.parse("LV/GOV/90000000023/portal")),
                CaseId.parse("K-2026-1"),
                ServiceId.parse("tree-felling-permit"),
                ResultKind.values()[0],
                LocalDate.now(),
                "Direktors",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Attachment.of("decision.pdf", "application/pdf", file)),
                Extensions.none());
        counter.offer(result.envelope().messageId().value(), "application/pdf", file);

        try (ExchangeClient client = open(bus.uri(), folder)) {
            assertThat(decision(client, result, folder)).isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(folder.resolve("decision.pdf")).hasBinaryContent(file);
    }

    private static ExchangeClientBuilder deleting(ExchangeClientBuilder builder) {
        // tag::upkeep
        OutboxRetention periods = new OutboxRetention(
                Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(90), Duration.ofDays(365));
        return builder.retention(periods).upkeep(upkeep -> upkeep.every(Duration.ofHours(6)));
        // end::upkeep
    }

    @Test
    void whatWasSentIsDeletedInTime(@Emulated XRoadEmulator bus) {
        ExchangeClientBuilder builder = ExchangeClient.builder(
                        XRoad.at(bus.uri(), SubsystemId.parse("LV/GOV/90000000023/portal"))
                                .build())
                .store(Store.in(folder.resolve("store")))
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .sender(PartyId.parse("LV/GOV/90000000023/portal"));

        try (ExchangeClient client = deleting(builder).build()) {
            assertThat(client.upkeep().round().isWhole()).isTrue();
        }
    }
}
