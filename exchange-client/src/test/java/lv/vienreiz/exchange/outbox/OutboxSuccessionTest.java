// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.outbox.Receiver.Reply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outbox that was closed leaves to the next one of its process. */
@Timeout(60)
@ParameterizedClass
@EnumSource(names = {"MEMORY", "SQLITE"})
class OutboxSuccessionTest extends OutboxFixture {

    private void succeed() {
        outbox.close();
        outbox = open(POLICY);
    }

    /** Has something done in the middle of the next attempt, on the way to the receiver. */
    private void meanwhile(Runnable action) {
        receiver.beforeSend = () -> {
            receiver.beforeSend = () -> {};
            action.run();
        };
    }

    @Test
    void anAttemptThatOutlivesItsOutboxOverwritesNothing() {
        acts(Act.DELIVER, Act.NOT_SENT);
        meanwhile(() -> {
            succeed();
            time.settle(100);
        });
        outbox.submit(message(1, "a"));
        time.work();
        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);

        succeed();
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
    }

    @Test
    void aQuestionThatOutlivesItsOutboxOverwritesNothing() {
        acts(Act.DOUBT_AFTER_EFFECT);
        List<Reply> replies = new ArrayList<>(List.of(Reply.TRUTH, Reply.IN_PROGRESS));
        receiver.replies = () -> {
            if (receiver.questions.size() == 1) {
                succeed();
                time.settle(100);
            }
            return replies.remove(0);
        };
        outbox.submit(message(1, "a"));
        time.settle(100);

        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void nothingIsDoneAboutAMessageWhileAnEarlierAttemptMayBeUnderWay() {
        List<Instant> asked = new ArrayList<>();
        List<Object> seen = new ArrayList<>();
        receiver.replies = () -> {
            asked.add(time.instant());
            return Reply.TRUTH;
        };
        Instant begun = time.instant();
        meanwhile(() -> {
            succeed();
            outbox.askAgain(id(1));
            time.skip(POLICY.attemptTime().minusMillis(1));
            time.work();
            seen.add(asked.size());
            seen.add(catchThrowable(() -> outbox.settle(id(1), new Inquiry.Unknown())));
            succeed();
            time.work();
            seen.add(asked.size());
        });
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        time.work();

        assertThat(seen).hasSize(3).element(1).isInstanceOf(IllegalStateException.class);
        assertThat(seen).contains(0, 0);
        time.settle(100);

        assertThat(asked).hasSize(1).allMatch(moment -> !moment.isBefore(begun.plus(POLICY.attemptTime())));
        assertThat(receiver.effectIds()).containsExactly(id(1), id(2));
        assertThat(receiver.sends).containsExactly(id(1), id(2));
    }

    @Test
    void aClosedOutboxTakesNothingFromItsSuccessor() {
        acts(Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        time.settle(100);
        assertThat(outbox.entries(OutboxState.DEAD)).hasSize(1);
        Outbox former = outbox;
        succeed();

        OutboxLedger.of(store, time).resend(id(1));
        former.wake();
        assertThat(former.follow(id(1)).orElseThrow().await(Duration.ZERO)).isInstanceOf(Outcome.NotSent.class);
        former.askAgain(id(1));
        outbox.wake();
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(catchThrowable(() -> former.settle(id(1), new Inquiry.Unknown())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    /** With threads that nobody waits for; a receiver that has an effect for each time it is sent something. */
    @Test
    void handsOverAgainAndAgainWhileMessagesGoOut() {
        outbox.close();
        RetryPolicy quick = new RetryPolicy(
                100,
                Duration.ofDays(1),
                Duration.ofMillis(1),
                Duration.ofMillis(5),
                Duration.ofSeconds(3),
                new RetryPolicy.Budget(10_000, 1, 1000));
        receiver.acts = () -> ThreadLocalRandom.current().nextInt(4) == 0 ? Act.NOT_SENT : Act.DELIVER;
        int rounds = 20;
        int each = 10;
        for (int round = 0; round < rounds; round++) {
            try (Outbox brief = Outbox.on(store, new Punctual(receiver))
                    .policy(quick)
                    .patience(Duration.ZERO)
                    .open()) {
                for (int n = 1; n <= each; n++) {
                    brief.submit(message(round * each + n, "case " + n % 4));
                }
            }
        }
        try (Outbox last =
                Outbox.on(store, new Punctual(receiver)).policy(quick).open()) {
            for (int n = 1; n <= rounds * each; n++) {
                assertThat(last.follow(id(n)).orElseThrow().await(Duration.ofSeconds(30)))
                        .isInstanceOf(Outcome.Delivered.class);
            }
        }
        outbox = open(POLICY);

        assertThat(receiver.effectIds()).hasSize(rounds * each).doesNotHaveDuplicates();
    }

    /** A receiver's way that keeps the promise that nothing leaves after the deadline. */
    private record Punctual(Receiver receiver) implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            synchronized (receiver) {
                return Instant.now().isAfter(deadline)
                        ? new Outcome.NotSent<>(message.messageId(), Receiver.FAULT, Instant.EPOCH)
                        : receiver.send(message, deadline);
            }
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return receiver.ask(question, deadline);
        }

        @Override
        public Capabilities capabilities() {
            return receiver.capabilities();
        }

        @Override
        public void close() {}
    }
}
