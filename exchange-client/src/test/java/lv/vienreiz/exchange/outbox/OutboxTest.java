// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.outbox.Receiver.Reply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutboxTest {

    private static final RetryPolicy POLICY = new RetryPolicy(
            4,
            Duration.ofDays(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofSeconds(9),
            new RetryPolicy.Budget(500, 5, 1));

    private final Store store = Store.inMemory();
    private final Receiver receiver = new Receiver();
    private final VirtualTime time = new VirtualTime();
    private Outbox outbox;

    @BeforeEach
    void opens() {
        outbox = open(POLICY);
    }

    @AfterEach
    void closes() {
        outbox.close();
        store.close();
    }

    @Test
    void deliversAndKeepsTheAnswer() {
        Submission submission = outbox.submit(message(1, "a"));
        time.settle(100);

        Outcome<Answer> outcome = submission.await(Duration.ZERO);
        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        assertThat(outbox.answer(id(1))).contains(((Outcome.Delivered<Answer>) outcome).answer());
        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(outbox.entry(id(1)).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void writesTheBeginningOfTheFirstAttemptWithOneSync() {
        long before = store.commits();
        outbox.submit(message(1, "a"));

        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.IN_FLIGHT);
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(store.commits() - before).isEqualTo(1);
    }

    @Test
    void tellsWhatIsKnownWhenTheTimeIsUp() {
        Submission first = outbox.submit(message(1, "a"));
        Submission second = outbox.submit(message(2, "a"));

        assertThat(first.await(Duration.ZERO)).isInstanceOf(Outcome.InDoubt.class);
        assertThat(second.await(Duration.ZERO)).isInstanceOf(Outcome.NotSent.class);
    }

    @Test
    void tellsWhatIsKnownWhenInterruptedAndStaysInterrupted() {
        Submission submission = outbox.submit(message(1, "a"));

        Thread.currentThread().interrupt();

        assertThat(submission.await(Duration.ofDays(1))).isInstanceOf(Outcome.InDoubt.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void takesTheSameMessageAgainAsTheSameSubmission() {
        outbox.submit(message(1, "a"));
        Submission again = outbox.submit(message(1, "a"));
        time.settle(100);
        Submission late = outbox.submit(message(1, "a"));

        assertThat(again.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(late.await(Duration.ZERO)).isEqualTo(again.await(Duration.ZERO));
        assertThat(receiver.sends).containsExactly(id(1));
    }

    @Test
    void refusesAnotherMessageUnderAUsedId() {
        outbox.submit(message(1, "a"));
        assertThatThrownBy(() -> outbox.submit(message(1, "a", "another body")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id(1).value())
                .hasMessageNotContaining("another body");
        time.settle(100);
        assertThatThrownBy(() -> outbox.submit(message(1, "a", "another body")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(receiver.sends).containsExactly(id(1));
    }

    @Test
    void refusesABodyThatTheBusDoesNotTake() {
        receiver.capabilities = new Capabilities(3, false, true);

        assertThatThrownBy(() -> outbox.submit(message(1, "a", "four")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 bytes");
    }

    @Test
    void holdsUpOnlyTheCaseOfAMessageInDoubt() {
        acts(Act.DOUBT_AFTER_EFFECT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        outbox.submit(message(3, "b"));
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3));
        assertThat(outbox.entries(OutboxState.IN_DOUBT))
                .extracting(OutboxEntry::id)
                .containsExactly(id(1));

        receiver.replies = () -> Reply.TRUTH;
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3), id(2));
        assertThat(receiver.sends).containsOnlyOnce(id(1));
    }

    @Test
    void waitsAsLongAsTheBusAsks() {
        acts(Act.NOT_SENT);
        receiver.nextAttempt = time.instant().plus(Duration.ofHours(2));
        Submission submission = outbox.submit(message(1, "a"));
        time.workOnce();

        assertThat(submission.await(Duration.ZERO))
                .isEqualTo(new Outcome.NotSent<>(id(1), Receiver.FAULT, receiver.nextAttempt));
        time.pass();
        assertThat(time.instant()).isEqualTo(receiver.nextAttempt);
        time.settle(100);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void givesUpAfterTheLastAttemptAndGoesOnWithTheCase() {
        acts(Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        Submission submission = outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        time.settle(1000);

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.NotSent.class);
        OutboxEntry dead = outbox.entries(OutboxState.DEAD).get(0);
        assertThat(dead.attempts()).isEqualTo(4);
        assertThat(dead.fault()).contains(Receiver.FAULT);
        assertThat(dead.toString()).doesNotContain("body 1");
        assertThat(outbox.message(id(1)).orElseThrow().body()).isEqualTo("body 1".getBytes(UTF_8));
        assertThat(receiver.effectIds()).containsExactly(id(2));
    }

    @Test
    void givesUpAfterTheAgeHoweverLateTheBusWantsTheNextAttempt() {
        receiver.acts = () -> Act.NOT_SENT;
        receiver.nextAttempt = Instant.parse("3026-01-01T00:00:00Z");
        Instant begun = time.instant();
        outbox.submit(message(1, "a"));

        assertThat(time.settle(100)).isTrue();

        assertThat(receiver.sends).hasSize(2);
        assertThat(time.instant()).isEqualTo(begun.plus(POLICY.age()));
        assertThat(outbox.entries(OutboxState.DEAD)).hasSize(1);
    }

    @Test
    void sendsADeadMessageAgainUnderItsId() {
        acts(Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        time.settle(1000);

        Submission again = outbox.resend(id(1));
        time.settle(100);

        assertThat(again.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThatThrownBy(() -> outbox.resend(id(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mendsARejectedMessageOnceUnderANewId() {
        acts(Act.REJECT);
        outbox.submit(message(1, "a"));
        time.settle(100);

        Submission mended = outbox.mend(id(1), "mended".getBytes(UTF_8));
        time.settle(100);

        assertThat(mended.id()).isNotEqualTo(id(1));
        assertThat(mended.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(outbox.entry(mended.id()).orElseThrow().replaces()).contains(id(1));
        assertThat(receiver.effects.get(0).body()).isEqualTo("mended".getBytes(UTF_8));
        assertThat(receiver.effects.get(0).caseId()).contains("a");
        assertThatThrownBy(() -> outbox.mend(id(1), new byte[0])).hasMessageContaining("mended before");
        assertThatThrownBy(() -> outbox.resend(id(1))).hasMessageContaining("mended before");
    }

    @Test
    void leavesADoubtToPeopleWhereTheBusCannotHelp() {
        receiver.capabilities = new Capabilities(1000, false, false);
        acts(Act.DOUBT_WITHOUT_EFFECT, Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        outbox.submit(message(3, "a"));
        assertThat(time.settle(1000)).isTrue();
        assertThat(receiver.sends).containsExactly(id(1), id(2));

        outbox.settle(id(1), new Inquiry.Unknown());
        outbox.settle(id(2), new Inquiry.Executed(new Answer("text/plain", new byte[0], "by telephone")));
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(2), id(1), id(3));
        assertThat(outbox.answer(id(2)).orElseThrow().reference()).isEqualTo("by telephone");
        assertThatThrownBy(() -> outbox.settle(id(2), new Inquiry.Unknown()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysInDoubtWhenTheRepeatOfADoubtWasNotSent() {
        receiver.capabilities = new Capabilities(1000, true, false);
        acts(Act.DOUBT_AFTER_EFFECT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        Submission submission = outbox.submit(message(1, "a"));
        for (int i = 0; i < 5; i++) {
            time.workOnce();
            time.pass();
            assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.InDoubt.class);
        }
        time.settle(100);

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void stopsRepeatingWhenTheBudgetIsSpent() {
        outbox.close();
        outbox = open(new RetryPolicy(
                1000,
                Duration.ofDays(1),
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                Duration.ofSeconds(9),
                new RetryPolicy.Budget(50, 5, 0.000001)));
        receiver.acts = () -> Act.NOT_SENT;
        for (int i = 1; i <= 5; i++) {
            outbox.submit(message(i, "case " + i));
        }
        time.settle(2000);

        assertThat(receiver.sends).hasSize(5 + 10);
    }

    @Test
    void doesNotSendWhatItCannotRecord() {
        outbox.submit(message(1, "a"));
        store.read(s -> s.list("PRAGMA max_page_count = 1", r -> r.getInt(1)));

        assertThatThrownBy(() -> outbox.submit(message(2, "b", "x".repeat(100_000))))
                .isInstanceOf(StoreException.class);
        store.read(s -> s.list("PRAGMA max_page_count = 1000000", r -> r.getInt(1)));
        outbox.submit(message(3, "b"));
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3));
    }

    @Test
    void tellsWhoWaitsWhenItIsClosedAndTakesNothingMore() {
        Submission first = outbox.submit(message(1, "a"));
        Submission second = outbox.submit(message(2, "a"));

        outbox.close();

        assertThat(first.outcome().toCompletableFuture().join()).isInstanceOf(Outcome.InDoubt.class);
        assertThat(second.outcome().toCompletableFuture().join()).isInstanceOf(Outcome.NotSent.class);
        assertThatThrownBy(() -> outbox.submit(message(3, "a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheTicketOfABusThatAnswersLaterAndReleasesTheAnswerUntilThatIsUnderstood() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        Iterator<Boolean> understands = List.of(false, false).iterator();
        receiver.understands = () -> !understands.hasNext() || understands.next();
        Submission submission = outbox.submit(message(1, "a"));
        time.workOnce();
        assertThat(outbox.entry(id(1)).orElseThrow().ticket()).contains("ticket of " + id(1));
        outbox.close();
        outbox = open(POLICY);
        time.settle(4);
        receiver.replies = () -> Reply.TRUTH;
        time.settle(200);

        assertThat(outbox.submit(message(1, "a")).await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(submission.id()).isEqualTo(id(1));
        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(receiver.tickets).isNotEmpty().containsOnly("ticket of " + id(1));
        assertThat(receiver.releases)
                .hasSize(3)
                .containsOnly(new Question(id(1), message(1, "a").address(), "ticket of " + id(1)));
    }

    @Test
    void releasesWhatWasOwedBeforeARestart() {
        acts(Act.DOUBT_AFTER_EFFECT);
        receiver.understands = () -> false;
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        time.settle(20);
        time.crash();
        outbox.close();
        int before = receiver.releases.size();
        receiver.understands = () -> true;

        outbox = open(POLICY);
        assertThat(time.settle(100)).isTrue();
        outbox.close();
        outbox = open(POLICY);
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(2));
        assertThat(receiver.releases).hasSize(before + 1);
        assertThat(receiver.released).containsExactly(id(1));
    }

    @Test
    void asksAgainWhenTheBusSaysAndWithinReason() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        outbox.submit(message(1, "a"));
        time.workOnce();
        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofHours(5)));
        time.pass();
        time.workOnce();
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt()).isEqualTo(receiver.askAgain.get());

        receiver.askAgain = Optional.of(Instant.parse("3026-01-01T00:00:00Z"));
        time.pass();
        time.workOnce();
        OutboxEntry entry = outbox.entry(id(1)).orElseThrow();
        assertThat(entry.nextAttempt()).isEqualTo(entry.enqueuedAt().plus(POLICY.age()));
    }

    @Test
    void showsWhereAPersonMustLookAndAsksAgainWhenTold() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.PREVIEW;
        Submission submission = outbox.submit(message(1, "a"));
        time.workOnce();
        time.pass();
        time.workOnce();
        assertThat(outbox.entry(id(1)).orElseThrow().preview()).contains(Receiver.PREVIEW);
        assertThat(submission.await(Duration.ZERO)).isEqualTo(new Outcome.InDoubt<>(id(1), OutboxFaults.AWAITS_PERSON));

        receiver.replies = () -> Reply.TRUTH;
        outbox.askAgain(id(1));
        time.workOnce();

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(outbox.entry(id(1)).orElseThrow().preview()).isEmpty();
        outbox.askAgain(id(1));
        time.settle(10);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void pollsABusThatIsAtWorkForLongWithoutSpendingItsBudget() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        outbox.submit(message(1, "a"));
        time.settle(1000);

        assertThat(receiver.questions).hasSizeGreaterThan(400);
    }

    @Test
    void isTheOnlyOneOfItsStore() {
        assertThatThrownBy(() -> open(POLICY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sharesCommitsAmongManyCallers() throws Exception {
        outbox.close();
        int threads = 32;
        int each = 20;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (Outbox shared = Outbox.on(store, receiver).parallel(threads).open()) {
            long before = store.commits();
            // whoever is quick waits here, so that the others' work joins the next commit
            store.run(s -> awaited(start), lv.vienreiz.exchange.store.Durability.LAZY);
            List<Future<List<Submission>>> work = new ArrayList<>();
            CountDownLatch calling = new CountDownLatch(threads);
            for (int t = 0; t < threads; t++) {
                int first = t * each + 1;
                work.add(callers.submit(() -> {
                    calling.countDown();
                    return Stream.iterate(first, n -> n < first + each, n -> n + 1)
                            .map(n -> shared.submit(message(n, "case " + n)))
                            .toList();
                }));
            }
            calling.await();
            start.countDown();
            for (Future<List<Submission>> submissions : work) {
                assertThat(submissions.get()).allSatisfy(s -> assertThat(s.await(Duration.ofSeconds(30)))
                        .isInstanceOf(Outcome.Delivered.class));
            }
            assertThat(store.commits() - before).isLessThan(threads * each / 2);
        } finally {
            callers.shutdownNow();
        }
        assertThat(receiver.effectIds()).hasSize(threads * each).doesNotHaveDuplicates();
    }

    @Test
    void waitsForAttemptsUnderWayWhenItIsClosed() {
        outbox.close();
        CountDownLatch inside = new CountDownLatch(1);
        receiver.beforeSend = () -> {
            inside.countDown();
            Thread.yield();
        };
        Submission submission;
        try (Outbox real = Outbox.on(store, receiver).open()) {
            submission = real.submit(message(1, "a"));
            assertThat(awaited(inside)).isTrue();
        }

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
    }

    private Outbox open(RetryPolicy policy) {
        return Outbox.on(store, receiver)
                .clock(time)
                .executor(time)
                .timer(time)
                .jitter(new Random(1))
                .patience(Duration.ZERO)
                .ids(() -> id(1000))
                .policy(policy)
                .open();
    }

    private void acts(Act... script) {
        Iterator<Act> acts = List.of(script).iterator();
        receiver.acts = () -> acts.hasNext() ? acts.next() : Act.DELIVER;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
