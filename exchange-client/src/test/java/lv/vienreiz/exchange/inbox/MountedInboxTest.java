// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxState;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The library's own client talks to the library's own inbox over HTTP. */
@Timeout(60)
class MountedInboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final AtomicInteger effects = new AtomicInteger();
    private Store receiving;
    private Store sending;
    private Inbox inbox;
    private Mount mount;
    private XRoadBinding binding;

    @BeforeEach
    void mountsAnInbox() throws IOException {
        receiving = Store.in(folder.resolve("receiving"));
        sending = Store.in(folder.resolve("sending"));
        inbox = Inbox.on(receiving)
                .retention(Duration.ofDays(30))
                .admission(Letters.PERMITS)
                .answersFor(Duration.ofDays(7))
                .clock(clock)
                .repeatAfter(Duration.ofSeconds(1))
                .failures((id, thrown) -> {})
                .open();
        Handlers handlers = Handlers.none().with(MessageKind.APPLICATION, received -> {
            if (effects.incrementAndGet() == 1) {
                throw new IllegalStateException("fails at first");
            }
            return Handled.answer(Letters.receipt(received));
        });
        mount = Mount.of("/r1/" + Letters.SERVICE, inbox, handlers);
        binding = XRoad.at(mount.uri(), SubsystemId.parse(Letters.PORTAL)).build();
    }

    @AfterEach
    void takesItDown() {
        binding.close();
        mount.close();
        inbox.close();
        receiving.close();
        sending.close();
    }

    private static OutgoingMessage message(Application application) {
        return new OutgoingMessage(
                application.envelope().messageId(),
                new Address(Letters.SERVICE.value()),
                "application/json",
                Letters.bytes(application),
                Optional.of("K-1"),
                Optional.empty());
    }

    private Outcome<Answer> sent(OutgoingMessage message) {
        try (Outbox outbox = Outbox.on(sending, binding).open()) {
            return outbox.submit(message).await(PATIENCE);
        }
    }

    @Test
    void aMessageWhoseHandlerFailsAtFirstIsDeliveredOnce() {
        OutgoingMessage message = message(Letters.application(1));

        Outcome<Answer> outcome = sent(message);

        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        assertThat(effects).as("one call that failed and one that did not").hasValue(2);
        assertThat(binding.ask(
                        new Question(message.messageId(), message.address(), ""),
                        Instant.now().plus(PATIENCE)))
                .isInstanceOfSatisfying(Inquiry.Executed.class, executed -> assertThat(
                                executed.answer().body())
                        .isEqualTo(
                                ((Outcome.Delivered<Answer>) outcome).answer().body()));
        try (Outbox outbox = Outbox.on(sending, binding).open()) {
            assertThat(outbox.entries(OutboxState.DELIVERED)).hasSize(1);
        }
    }

    @Test
    void aMessageBringsItsFilesAlong() {
        byte[] plan = "a plan".getBytes(StandardCharsets.UTF_8);
        Attachment attachment = Attachment.of("plan.txt", "text/plain", plan);
        Application application =
                Letters.application(1).toBuilder().addAttachment(attachment).build();
        OutgoingFile file =
                new OutgoingFile(attachment.digest(), "text/plain", plan.length, () -> new ByteArrayInputStream(plan));
        effects.set(1);

        assertThat(sent(message(application).with(List.of(file)))).isInstanceOf(Outcome.Delivered.class);
        assertThat(effects).hasValue(2);
    }

    @Test
    void aMessageOfAnotherSystemIsRejected() {
        Application foreign = Letters.application(Letters.id(1), "LV/GOV/90000000031/office", Letters.SENT);

        assertThat(sent(message(foreign)))
                .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> assertThat(rejected.fault())
                        .isEqualTo(Fault.of(Fault.Origin.PROVIDER, "provider.http_403")));
        assertThat(inbox.refusals(5)).hasSize(1);
        assertThat(effects).hasValue(0);
    }

    @Test
    void aMessageThatNeverCameIsUnknown() {
        MessageId id = Letters.id(9);

        assertThat(binding.ask(
                        new Question(id, new Address(Letters.SERVICE.value()), ""),
                        Instant.now().plus(PATIENCE)))
                .isInstanceOf(Inquiry.Unknown.class);
    }

    @Test
    void aMessageWhoseAnswerIsGoneIsNeverCalledRefused() {
        effects.set(1);
        OutgoingMessage message = message(Letters.application(1));
        Instant soon = Instant.now().plus(PATIENCE);
        assertThat(binding.send(message, soon)).isInstanceOf(Outcome.Delivered.class);
        clock.pass(Duration.ofDays(8));
        assertThat(inbox.purge().answers()).isEqualTo(1);

        Fault gone = Fault.of(Fault.Origin.PROVIDER, "provider.answer_gone");
        assertThat(binding.send(message, soon)).isEqualTo(new Outcome.InDoubt<>(message.messageId(), gone));
        assertThat(binding.ask(new Question(message.messageId(), message.address(), ""), soon))
                .isEqualTo(new Inquiry.NotAnswered(gone));
        assertThat(effects).as("it was acted upon once").hasValue(2);
    }
}
