// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.exchange.attachment.AttachmentLimits;
import lv.vienreiz.exchange.attachment.AttachmentSource;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.outbox.OutboxState;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationBuilder;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.ResultKind;
import lv.vienreiz.onceonly.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files as a user of the client sees them: handed in with their message, and fetched into a place. */
@Timeout(60)
class ClientFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PORTAL = "LV/GOV/90000069281/portal";
    private static final PartyId TREES = PartyId.parse("LV/GOV/90000000015/trees/applications");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final byte[] PLAN = bytes(600_000);
    private static final byte[] MAP = bytes(17);

    @Emulated
    XRoadEmulator bus;

    @TempDir
    Path folder;

    private final MessageResource resource = MessageResource.of(ClientFilesTest::receipt);

    @BeforeEach
    void provides() {
        bus.provide(TREES.value(), resource);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static MessageAnswer receipt(Request request) {
        Application application =
                Documents.read(Application.class, request.body()).orElseThrow();
        ApplicationReceipt receipt = new ApplicationReceipt(
                application.envelope().answer(NOW), CaseId.parse("K-2026-1"), NOW, Optional.empty());
        return MessageAnswer.of("application/json", Documents.bytes(receipt, WrittenForm.JSON));
    }

    private ExchangeClientBuilder builder(URI uri) {
        return ExchangeClient.builder(XRoad.at(uri, SubsystemId.parse(PORTAL)).build())
                .store(Store.in(folder.resolve("store")))
                .journal(Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")))
                .sender(PartyId.parse(PORTAL));
    }

    private ExchangeClient client() {
        return builder(bus.uri()).build();
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Application application(AttachmentSource... sources) {
        Envelope envelope = Envelope.of(NOW, PartyId.parse(PORTAL), TREES);
        ApplicationBuilder builder = Application.builder(
                envelope,
                ServiceId.parse("trees"),
                Client.person(PersonalCode.parse("010180-01234"), "Anna Paraudziņa"),
                ChannelKind.UNIFIED_PORTAL);
        for (AttachmentSource source : sources) {
            builder.addAttachment(source.attachment());
        }
        return builder.build();
    }

    @Test
    void anApplicationArrivesWithItsFilesThroughLostAnswersAndARestart() throws IOException {
        AttachmentSource plan = AttachmentSource.of(written("plan.pdf", PLAN), "application/pdf");
        AttachmentSource map = AttachmentSource.of("map.png", "image/png", MAP);
        Application application = application(plan, map);
        String id = application.envelope().messageId().value();
        bus.goOffline();
        try (ExchangeClient client = client()) {
            client.submit(application, Sending.with(plan, map).by(new UserId("LV01018007713")));
            assertThat(client.outbox().entries(OutboxState.DELIVERED)).isEmpty();
        }
        Files.delete(folder.resolve("plan.pdf"));
        bus.comeBack();
        bus.next(
                lv.vienreiz.emulator.Fault.resetBeforeEffect(),
                lv.vienreiz.emulator.Fault.silenceAfterEffect(),
                lv.vienreiz.emulator.Fault.none(),
                lv.vienreiz.emulator.Fault.none(),
                lv.vienreiz.emulator.Fault.silenceAfterEffect());

        try (ExchangeClient client = client()) {
            Outcome<ApplicationReceipt> outcome = Delivery.read(
                    client.outbox()
                            .follow(application.envelope().messageId())
                            .orElseThrow()
                            .await(PATIENCE),
                    ApplicationReceipt.class);
            assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        }

        assertThat(bus).executedOnce();
        assertThat(resource.files(id))
                .containsOnly(
                        Map.entry(plan.attachment().digest().value(), PLAN),
                        Map.entry(map.attachment().digest().value(), MAP));
        assertThat(bus.exchanges()).hasSizeGreaterThan(4);
    }

    @Test
    void filesAndMessageMustAgree() {
        AttachmentSource plan = AttachmentSource.of("plan.pdf", "application/pdf", PLAN);
        AttachmentSource map = AttachmentSource.of("map.png", "image/png", MAP);
        AttachmentSource altered = new AttachmentSource(map.attachment(), plan.source());
        try (ExchangeClient client = client()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.submit(application(plan, map)))
                    .withMessageContaining("2 of them are not here")
                    .withMessageNotContaining("plan");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.submit(application(plan, map), Sending.with(plan)))
                    .withMessageContaining("1 of them are not here");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.submit(application(plan), Sending.with(plan, map)))
                    .withMessageContaining("1 are not named in it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.submit(application(plan), Sending.with(plan, plan)))
                    .withMessageContaining("some are the same");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.submit(application(map), Sending.with(altered)))
                    .withMessageContaining("not the one that the message tells of");
        }
        assertThat(bus.exchanges()).isEmpty();
    }

    @Test
    void filesBeyondTheLimitsAreNotTaken() {
        AttachmentSource plan = AttachmentSource.of("plan.pdf", "application/pdf", PLAN);
        AttachmentSource map = AttachmentSource.of("map.png", "image/png", MAP);
        for (AttachmentLimits limits : List.of(
                new AttachmentLimits(1, 1_000_000, 2_000_000, PATIENCE),
                new AttachmentLimits(2, PLAN.length - 1, 2_000_000, PATIENCE),
                new AttachmentLimits(2, 1_000_000, PLAN.length, PATIENCE))) {
            try (ExchangeClient client = builder(bus.uri()).attachments(limits).build()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> client.submit(application(plan, map), Sending.with(plan, map)))
                        .withMessageContaining("allowed");
            }
        }
        assertThat(bus.exchanges()).isEmpty();
    }

    private static CaseResult result(Attachment document) {
        return new CaseResult(
                Envelope.of(NOW, TREES, PartyId.parse(PORTAL)),
                CaseId.parse("K-2026-1"),
                ServiceId.parse("trees"),
                ResultKind.values()[0],
                LocalDate.parse("2026-11-21"),
                "Direktors",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(document),
                Extensions.none());
    }

    private Outcome<Path> fetch(ExchangeClient client, CaseResult result, Path target) {
        return client.fetch(result, result.documents().get(0), TREES, target, PATIENCE);
    }

    @Test
    void aFileIsFetchedIntoItsPlaceForItsOwnerOnly() throws IOException {
        CaseResult result = result(Attachment.of("decision.pdf", "application/pdf", PLAN));
        resource.offer(result.envelope().messageId().value(), "application/pdf", PLAN);
        Path target = written("decision.pdf", new byte[3]);

        try (ExchangeClient client = client()) {
            assertThat(fetch(client, result, target))
                    .isEqualTo(new Outcome.Delivered<>(result.envelope().messageId(), target));
        }

        assertThat(target).hasBinaryContent(PLAN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
        assertNothingIsLeftBeside(target);
    }

    private void assertNothingIsLeftBeside(Path target) throws IOException {
        try (Stream<Path> beside = Files.list(target.getParent())) {
            assertThat(beside.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void whatIsNotTheFileNeverReachesItsPlace() throws IOException {
        CaseResult result = result(Attachment.of("decision.pdf", "application/pdf", PLAN));
        byte[] before = {1, 2, 3};
        Path target = written("decision.pdf", before);
        byte[] altered = PLAN.clone();
        altered[PLAN.length - 1] ^= 1;
        try (ExchangeClient client = client()) {
            assertThat(why(fetch(client, result, target))).isEqualTo("rejected provider.http_404");
            resource.offer(result.envelope().messageId().value(), "application/pdf", PLAN);
            bus.next(
                    lv.vienreiz.emulator.Fault.providerAnswers(Reply.of(200, "application/pdf", altered)),
                    lv.vienreiz.emulator.Fault.providerAnswers(Reply.of(200, "application/pdf", new byte[5])),
                    lv.vienreiz.emulator.Fault.providerAnswers(
                            Reply.of(200, "application/pdf", new byte[PLAN.length + 1])),
                    lv.vienreiz.emulator.Fault.resetInBody(),
                    lv.vienreiz.emulator.Fault.silenceInBody(),
                    lv.vienreiz.emulator.Fault.providerAnswers(Reply.of(503)),
                    lv.vienreiz.emulator.Fault.anotherMessageId());
            assertThat(why(fetch(client, result, target))).isEqualTo("rejected provider.file_altered");
            assertThat(why(fetch(client, result, target))).isEqualTo("rejected provider.file_altered");
            assertThat(why(fetch(client, result, target))).isEqualTo("rejected transport.answer_too_large");
            assertThat(why(fetch(client, result, target))).isEqualTo("not sent transport.connection_lost");
            assertThat(why(fetch(client, result, target))).startsWith("not sent transport.");
            assertThat(why(fetch(client, result, target))).isEqualTo("not sent provider.http_503");
            assertThat(why(fetch(client, result, target))).startsWith("not sent bus.");
            assertThat(why(fetch(client, result, folder.resolve("missing/decision.pdf"))))
                    .isEqualTo("not sent client.sink_failed");
            assertThat(target).hasBinaryContent(before);
            assertNothingIsLeftBeside(target);

            assertThat(fetch(client, result, target)).isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(target).hasBinaryContent(PLAN);
    }

    private static String why(Outcome<Path> outcome) {
        return outcome.fold(
                delivered -> "delivered",
                rejected -> "rejected " + rejected.fault().code(),
                notSent -> "not sent " + notSent.fault().code(),
                inDoubt -> "in doubt " + inDoubt.fault().code());
    }

    @Test
    void aFileThatIsTooSlowOrTooLargeIsGivenUp() throws IOException {
        CaseResult result = result(Attachment.of("decision.pdf", "application/pdf", PLAN));
        resource.offer(result.envelope().messageId().value(), "application/pdf", PLAN);
        Path target = folder.resolve("decision.pdf");
        bus.next(lv.vienreiz.emulator.Fault.delayBeforeEffect(Duration.ofHours(1)));
        AttachmentLimits hasty = new AttachmentLimits(1, PLAN.length, PLAN.length, Duration.ofMillis(300));
        try (ExchangeClient client = builder(bus.uri()).attachments(hasty).build()) {
            assertThat(why(fetch(client, result, target))).isEqualTo("not sent transport.deadline_passed");
        }
        AttachmentLimits small = new AttachmentLimits(1, PLAN.length - 1, PLAN.length, PATIENCE);
        try (ExchangeClient client = builder(bus.uri()).attachments(small).build()) {
            assertThat(why(fetch(client, result, target))).isEqualTo("rejected client.file_too_large");
        }
        assertThat(target).doesNotExist();
        assertNothingIsLeftBeside(target);
    }

    @Test
    void aFileWithAPlaceOfItsOwnIsNotFetchedFromTheBus() {
        Digest digest = Digest.of(DigestAlgorithm.SHA_256, MAP);
        CaseResult result = result(new Attachment(
                "map.png", "image/png", MAP.length, digest, Optional.of(URI.create("https://example.invalid/map"))));
        try (ExchangeClient client = client()) {
            assertThatIllegalArgumentException().isThrownBy(() -> fetch(client, result, folder.resolve("map.png")));
        }
    }

    @Test
    void theAsynchronousVerbsDoTheSame() {
        AttachmentSource map = AttachmentSource.of("map.png", "image/png", MAP);
        CaseResult result = result(map.attachment());
        resource.offer(result.envelope().messageId().value(), "image/png", MAP);
        Path target = folder.resolve("map.png");
        try (ExchangeClient client = client()) {
            AsyncExchangeClient async = client.async(Runnable::run);

            assertThat(async.submit(application(map), Sending.with(map)).join().await(PATIENCE))
                    .isInstanceOf(Outcome.Delivered.class);
            assertThat(async.fetch(result, map.attachment(), TREES, target, PATIENCE)
                            .join())
                    .isInstanceOf(Outcome.Delivered.class);
            assertThat(async.submit(MessageKind.APPLICATION, application(map), Sending.alone()))
                    .failsWithin(PATIENCE)
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .withCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(target).hasBinaryContent(MAP);
    }

    @Test
    void whatGoesAlongShowsNobody() {
        AttachmentSource plan = AttachmentSource.of("annas-plan.pdf", "application/pdf", PLAN);

        assertThat(Sending.with(plan).by(new UserId("LV01018007713")).toString())
                .doesNotContain("anna", "7713", plan.attachment().digest().value());
    }
}
