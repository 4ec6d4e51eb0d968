// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.outbox.OutboxRetention;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An inbox gives files to the parties of their messages, over HTTP, and to nobody else. */
@Timeout(60)
class FilesHandedOutTest {

    private static final String OFFICE = "LV/GOV/90000000031/office";
    private static final byte[] PLAN = bytes(700_000);
    private static final Handlers HANDLERS =
            Handlers.none().with(MessageKind.APPLICATION, received -> Handled.answer(Letters.receipt(received)));

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private volatile Permits permits = Letters.PERMITS;
    private volatile boolean mayFetch = true;
    private Store store;
    private Inbox inbox;
    private Mount mount;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @BeforeEach
    void mountsAnInbox() throws IOException {
        store = Store.in(folder.resolve("store"));
        inbox = Inbox.on(store)
                .retention(Duration.ofDays(30))
                .admission(new Admission() {
                    @Override
                    public Ruling judge(Arrival arrival) {
                        return permits.judge(arrival);
                    }

                    @Override
                    public Ruling judgeFetching(Fetching fetching) {
                        return mayFetch
                                ? Ruling.admitted()
                                : Ruling.refused(LocalizedText.lv("Nav atļauts").en("Not allowed"));
                    }
                })
                .clock(clock)
                .open();
        mount = Mount.of("/r1/" + Letters.SERVICE, inbox, HANDLERS);
    }

    @AfterEach
    void takesItDown() {
        mount.close();
        inbox.close();
        store.close();
    }

    /** The code of why it was not fetched, or its bytes as text. */
    private byte[] fetched(String client, MessageId id, Digest digest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XRoadBinding binding =
                XRoad.at(mount.uri(), SubsystemId.parse(client)).build()) {
            WantedFile wanted = new WantedFile(id, new Address(Letters.SERVICE.value()), digest, PLAN.length);
            Optional<Fault> fault =
                    binding.fetch(wanted, () -> out, Instant.now().plusSeconds(30));
            return fault.map(f -> f.code().getBytes(UTF_8)).orElseGet(out::toByteArray);
        }
    }

    private void assertRefused(String client, MessageId id, Digest digest, String code) {
        assertThat(new String(fetched(client, id, digest), UTF_8)).isEqualTo(code);
    }

    private Digest received(MessageId id) throws IOException {
        Attachment plan = Attachment.of("plan.pdf", "application/pdf", PLAN);
        Application application =
                Letters.application(1).toBuilder().addAttachment(plan).build();
        String path = "/messages/" + id + "/attachments/" + plan.digest().value();
        assertThat(inbox.take(path, Letters.headers(id), new ByteArrayInputStream(PLAN))
                        .status())
                .isEqualTo(204);
        assertThat(inbox.serve(Letters.put(application), HANDLERS).status()).isEqualTo(200);
        return plan.digest();
    }

    @Test
    void whoSentAFileGetsItBackAndNobodyElseLearnsOfIt() throws IOException {
        MessageId id = Letters.id(1);
        Digest digest = received(id);

        assertThat(fetched(Letters.PORTAL, id, digest)).isEqualTo(PLAN);
        assertRefused(OFFICE, id, digest, "provider.http_404");
        assertRefused(Letters.PORTAL, Letters.id(2), digest, "provider.http_404");
        assertRefused(Letters.PORTAL, id, Digest.of(DigestAlgorithm.SHA_256, new byte[1]), "provider.http_404");
    }

    @Test
    void whoMayNotSendTheMessageAnyMoreMayNotFetchItsFilesEither() throws IOException {
        MessageId id = Letters.id(1);
        Digest digest = received(id);
        permits = Permits.none();

        assertRefused(Letters.PORTAL, id, digest, "provider.http_403");

        permits = Letters.PERMITS;
        mayFetch = false;
        assertRefused(Letters.PORTAL, id, digest, "provider.http_403");
    }

    private OutgoingFile file() {
        return new OutgoingFile(
                Digest.of(DigestAlgorithm.SHA_256, PLAN),
                "application/pdf",
                PLAN.length,
                () -> new ByteArrayInputStream(PLAN));
    }

    @Test
    void aFileOfAMessageOfOursGoesToWhomTheMessageWentAndForAsLongAsItsContentIsKept() {
        OutgoingMessage message = new OutgoingMessage(
                        Letters.id(7),
                        new Address(OFFICE + "/results"),
                        "text/plain",
                        new byte[3],
                        Optional.empty(),
                        Optional.empty())
                .with(List.of(file()));
        try (Outbox outbox = Outbox.on(store, new Taking()).clock(clock).open()) {
            outbox.submit(message).await(Duration.ofSeconds(30));
        }
        Digest digest = file().digest();

        assertThat(fetched(OFFICE, message.messageId(), digest)).isEqualTo(PLAN);
        assertRefused(Letters.PORTAL, message.messageId(), digest, "provider.http_404");
        assertRefused("LV/GOV/90000000031/off", message.messageId(), digest, "provider.http_404");
        mayFetch = false;
        assertRefused(OFFICE, message.messageId(), digest, "provider.http_403");
        mayFetch = true;

        clock.pass(Duration.ofDays(2));
        Duration day = Duration.ofDays(1);
        OutboxLedger.of(store, clock).purge(new OutboxRetention(day, day, day, Duration.ofDays(9)));
        assertRefused(OFFICE, message.messageId(), digest, "provider.http_404");
    }

    @Test
    void tellsABrowserNothingThatItCouldRun() throws IOException {
        MessageId id = Letters.id(1);
        Digest digest = received(id);

        FileReply reply = inbox.give("/messages/" + id + "/attachments/" + digest.value(), Letters.headers(id));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.length()).isEqualTo(PLAN.length);
        assertThat(reply.headers())
                .containsAllEntriesOf(Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "Content-Disposition", "attachment",
                        "Cache-Control", "no-store",
                        "X-Road-Id", id.value()));
        assertThat(reply.toString()).doesNotContain(digest.value());
    }

    @Test
    void refusesACallerWithoutANameAndAPathOfNoFile() throws IOException {
        MessageId id = Letters.id(1);
        Digest digest = received(id);
        String path = "/messages/" + id + "/attachments/" + digest.value();

        assertThat(inbox.give(path, Headers.of(Map.of())).status()).isEqualTo(400);
        assertThat(inbox.give("/messages/" + id, Letters.headers(id)).status()).isEqualTo(404);
    }

    @Test
    void aFileStaysForAsLongAsTheAnswerToItsMessageHoweverLongBeforeThatItCame() throws IOException {
        MessageId id = Letters.id(1);
        Attachment plan = Attachment.of("plan.pdf", "application/pdf", PLAN);
        String path = "/messages/" + id + "/attachments/" + plan.digest().value();
        inbox.take(path, Letters.headers(id), new ByteArrayInputStream(PLAN));
        clock.pass(Duration.ofDays(20));
        Application application =
                Letters.application(1).toBuilder().addAttachment(plan).build();
        assertThat(inbox.serve(Letters.put(application), HANDLERS).status()).isEqualTo(200);
        clock.pass(Duration.ofDays(15));

        assertThat(inbox.purge().files()).isZero();
        assertThat(fetched(Letters.PORTAL, id, plan.digest())).isEqualTo(PLAN);
        clock.pass(Duration.ofDays(16));
        assertThat(inbox.purge().files()).isEqualTo(1);
        assertThat(Arrays.equals(fetched(Letters.PORTAL, id, plan.digest()), PLAN))
                .isFalse();
    }
}
