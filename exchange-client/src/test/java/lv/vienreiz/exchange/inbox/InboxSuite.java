// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an inbox promises on any store. */
@Timeout(60)
abstract class InboxSuite {

    static final Handlers NOTING = Handlers.none().with(MessageKind.APPLICATION, Letters::noting);

    final TestClock clock = new TestClock();
    final List<RuntimeException> failures = new ArrayList<>();
    Store store;
    Inbox inbox;

    abstract Store open() throws Exception;

    @BeforeEach
    void opensAnInbox() throws Exception {
        store = open();
        store.write(session -> session.update("CREATE TABLE IF NOT EXISTS effect (id TEXT NOT NULL)"));
        inbox = inbox(store);
    }

    @AfterEach
    void closesIt() {
        inbox.close();
        store.close();
    }

    Inbox inbox(Store where) {
        return Inbox.on(where)
                .retention(Duration.ofDays(30))
                .answersFor(Duration.ofDays(10))
                .admission(Letters.PERMITS)
                .clock(clock)
                .failures((id, thrown) -> failures.add(thrown))
                .open();
    }

    List<String> effects() {
        return store.read(session -> session.list("SELECT id FROM effect ORDER BY id", row -> row.getString(1)));
    }

    static String text(Reply reply) {
        return new String(reply.body(), UTF_8);
    }

    @Test
    void actsOnceAndRepeatsTheStoredAnswerByteForByte() {
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();

        Reply first = inbox.serve(Letters.put(application), NOTING);
        clock.pass(Duration.ofHours(1));
        Reply repeat = inbox.serve(Letters.put(application), NOTING);
        Reply asked = inbox.serve(Request.get(id, Letters.headers(id)), NOTING);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("X-Road-Id", id.value());
        assertThat(text(first)).contains("K-2026-1", id.value());
        assertThat(repeat).isEqualTo(first);
        assertThat(asked).isEqualTo(first);
        assertThat(effects()).containsExactly(id.value());
    }

    @Test
    void refusesAnotherBodyUnderTheSameIdentity() {
        Application application = Letters.application(1);
        Reply first = inbox.serve(Letters.put(application), NOTING);
        Application other =
                Letters.application(application.envelope().messageId(), Letters.PORTAL, Letters.SENT.minusSeconds(1));

        Reply conflict = inbox.serve(Letters.put(other), NOTING);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(text(conflict)).contains("urn:vienreiz:problem:id-reused");
        assertThat(inbox.serve(Letters.put(application), NOTING)).isEqualTo(first);
        assertThat(effects()).hasSize(1);
    }

    @Test
    void aHandlerThatThrowsLeavesNothingBehindAndTheMessageMayBeRepeated() {
        Application application = Letters.application(1);
        AtomicInteger calls = new AtomicInteger();
        Handlers failing = Handlers.none()
                .with(
                        MessageKind.APPLICATION,
                        received -> Handled.writing(session -> {
                            session.update("INSERT INTO effect (id) VALUES ('half')");
                            if (calls.incrementAndGet() == 1) {
                                throw new IllegalStateException("the handler is broken");
                            }
                            return Handled.answer(Letters.receipt(received));
                        }));
        MessageId id = application.envelope().messageId();

        Reply failed = inbox.serve(Letters.put(application), failing);

        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.headers()).containsEntry("Retry-After", "10");
        assertThat(text(failed)).contains("not-now").doesNotContain("the handler is broken");
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(effects()).isEmpty();
        assertThat(inbox.answer(id, Letters.headers(id)).status()).isEqualTo(404);

        assertThat(inbox.serve(Letters.put(application), failing).status()).isEqualTo(200);
        assertThat(effects()).containsExactly("half");
    }

    @Test
    void saysThatAMessageIsBeingWorkedOn() throws InterruptedException {
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        Handlers slow = Handlers.none().with(MessageKind.APPLICATION, received -> {
            calls.incrementAndGet();
            working.countDown();
            awaited(mayEnd);
            return Letters.noting(received);
        });
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> inbox.serve(Letters.put(application), slow));
        working.await();

        Reply repeat = inbox.serve(Letters.put(application), slow);
        Reply asked = inbox.answer(id, Letters.headers(id));
        Application other = Letters.application(id, Letters.PORTAL, Letters.SENT.minusSeconds(1));
        Reply conflict = inbox.serve(Letters.put(other), slow);
        mayEnd.countDown();

        assertThat(repeat.status()).isEqualTo(202);
        assertThat(repeat.headers()).containsEntry("Retry-After", "1");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(first.join().status()).isEqualTo(200);
        assertThat(inbox.serve(Letters.put(application), slow)).isEqualTo(first.join());
        assertThat(calls).hasValue(1);
        assertThat(effects()).hasSize(1);
    }

    @Test
    void keepsARefusalLikeAnAnswer() {
        AtomicInteger calls = new AtomicInteger();
        Handlers refusing = Handlers.none().with(MessageKind.APPLICATION, received -> {
            calls.incrementAndGet();
            return Handled.refuse("incomplete", LocalizedText.lv("Trūkst plāna").en("The plan is missing"));
        });
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();

        Reply refused = inbox.serve(Letters.put(application), refusing);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(text(refused)).contains("\"code\":\"incomplete\"", "The plan is missing");
        assertThat(inbox.serve(Letters.put(application), refusing)).isEqualTo(refused);
        assertThat(inbox.answer(id, Letters.headers(id))).isEqualTo(refused);
        assertThat(calls).hasValue(1);
    }

    @Test
    void recordsWhatWasNotLetInAndTakesItOncePermitted() {
        Application application = Letters.application(1);
        inbox.close();
        inbox = Inbox.on(store)
                .retention(Duration.ofDays(30))
                .admission(Permits.none())
                .clock(clock)
                .open();

        Reply refused = inbox.serve(Letters.put(application), NOTING);
        clock.pass(Duration.ofMinutes(1));
        inbox.serve(Letters.put(application), NOTING);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(text(refused)).contains(Letters.PORTAL, "application", "Ask the owner");
        assertThat(inbox.refusals(10))
                .containsExactly(new RefusedMessage(
                        Letters.PORTAL,
                        application.envelope().messageId(),
                        "not-permitted",
                        "application",
                        Letters.SERVICE.value(),
                        Letters.SENT.toInstant(),
                        Letters.SENT.toInstant().plusSeconds(60),
                        2));
        inbox.close();
        inbox = inbox(store);
        assertThat(inbox.serve(Letters.put(application), NOTING).status()).isEqualTo(200);
    }

    @Test
    void tellsTheMessagesOfTwoSendersApart() {
        String other = "LV/GOV/90000000031/office";
        Permits both = Letters.PERMITS.allow(other, Letters.SERVICE, MessageKind.APPLICATION);
        inbox.close();
        inbox = Inbox.on(store)
                .retention(Duration.ofDays(30))
                .admission(both)
                .clock(clock)
                .open();
        Application ours = Letters.application(1);
        MessageId id = ours.envelope().messageId();
        Application theirs = Letters.application(id, other, Letters.SENT);
        inbox.serve(Letters.put(ours), NOTING);

        assertThat(inbox.answer(id, Letters.headers(id, other)).status()).isEqualTo(404);
        Reply taken = inbox.serve(Request.put(id, Letters.headers(id, other), Letters.bytes(theirs)), NOTING);

        assertThat(taken.status()).isEqualTo(200);
        assertThat(effects()).containsExactly(id.value(), id.value());
    }

    @Test
    void keepsTheAnswerForItsPeriodAndTheIdentityForLonger() {
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();
        inbox.serve(Letters.put(application), NOTING);
        assertThat(inbox.purge()).isEqualTo(new Purged(0, 0, 0));

        clock.pass(Duration.ofDays(11));
        assertThat(inbox.purge()).isEqualTo(new Purged(1, 0, 0));
        Reply known = inbox.serve(Letters.put(application), NOTING);
        clock.pass(Duration.ofDays(20));
        assertThat(inbox.purge()).isEqualTo(new Purged(0, 1, 0));
        Reply old = inbox.serve(Letters.put(application), NOTING);

        assertThat(known.status()).isEqualTo(410);
        assertThat(text(known)).contains("answer-gone");
        assertThat(inbox.answer(id, Letters.headers(id)).status()).isEqualTo(404);
        assertThat(old.status()).isEqualTo(410);
        assertThat(text(old)).contains("too-old");
        assertThat(effects()).hasSize(1);
        clock.pass(Duration.ofDays(31));
        assertThat(inbox.purge()).isEqualTo(new Purged(0, 0, 1));
    }

    @Test
    void aWrongAnswerIsNeverStored() {
        Handlers careless = Handlers.none().with(MessageKind.APPLICATION, received -> {
            ApplicationReceipt receipt = Letters.receipt(received);
            return Handled.answer(new ApplicationReceipt(
                    received.message().envelope(), receipt.caseId(), receipt.registeredAt(), receipt.dueOn()));
        });

        assertThat(inbox.serve(Letters.put(Letters.application(1)), careless).status())
                .isEqualTo(503);
        assertThat(failures).singleElement().hasToString(failures.get(0).toString());
        assertThat(failures.get(0)).hasMessageContaining("Received.answering()");
        assertThat(inbox.serve(Letters.put(Letters.application(1)), NOTING).status())
                .isEqualTo(200);
    }

    static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
