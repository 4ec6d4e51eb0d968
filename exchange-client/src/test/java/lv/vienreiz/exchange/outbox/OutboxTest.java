// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Capabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource
class OutboxTest extends OutboxFixture {

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
    void namesTheUserOfAMessageAtEveryAttemptAlsoAfterARestart() {
        List<Optional<String>> users = new ArrayList<>();
        receiver.onSend = message -> users.add(message.actingUser());
        acts(Act.NOT_SENT, Act.REJECT);
        outbox.submit(message(1, "a").by("LV01018007713"));
        time.work();
        crashAndReopen();
        time.settle(100);
        outbox.submit(message(2, "b"));
        outbox.mend(id(1), "mended".getBytes(UTF_8));
        time.settle(100);

        assertThat(users.stream().flatMap(Optional::stream)).hasSize(3).containsOnly("LV01018007713");
        assertThat(outbox.message(id(1000)).orElseThrow().actingUser()).contains("LV01018007713");
        assertThat(outbox.message(id(2)).orElseThrow().actingUser()).isEmpty();
        assertThat(outbox.entry(id(1)).toString()).doesNotContain("7713");
        assertThat(outbox.message(id(1)).toString()).doesNotContain("7713");
    }

    @Test
    void theSameWordsOfAnotherUserAreAnotherMessage() {
        outbox.submit(message(1, "a").by("LV01018007713"));

        assertThatThrownBy(() -> outbox.submit(message(1, "a").by("LV01018007714")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("771");
        assertThatThrownBy(() -> outbox.submit(message(1, "a"))).isInstanceOf(IllegalArgumentException.class);
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
    void tellsWhoWaitsWhenItIsClosedAndTakesNothingMore() {
        Submission first = outbox.submit(message(1, "a"));
        Submission second = outbox.submit(message(2, "a"));

        outbox.close();

        assertThat(first.outcome().toCompletableFuture().join()).isInstanceOf(Outcome.InDoubt.class);
        assertThat(second.outcome().toCompletableFuture().join()).isInstanceOf(Outcome.NotSent.class);
        assertThatThrownBy(() -> outbox.submit(message(3, "a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void beginsNothingOnceItIsClosed() {
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        outbox.close();
        time.work();
        assertThat(receiver.sends).isEmpty();

        ground.endLeases();
        outbox = open(POLICY);
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(receiver.sends).hasSize(2);
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
