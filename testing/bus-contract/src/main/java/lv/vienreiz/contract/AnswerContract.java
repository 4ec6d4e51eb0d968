// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import org.junit.jupiter.api.Test;

/** What a binding does with messages and answers where nothing goes wrong; a part of {@link BusBindingContract}. */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public interface AnswerContract extends BusSource {

    /** How large a body is tried at most, where a bus takes larger ones. */
    long LARGEST_TRIED = 64L * 1024 * 1024;

    /**
     * Carries bytes that any reading as text would spoil, both ways.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void deliversTheAnswerByteForByte() throws Exception {
        Talking.over(this, talk -> {
            byte[] body = {0, 1, (byte) 0xFE, (byte) 0xFF, '\r', '\n', '&', '<', (byte) 0xC4, (byte) 0x81};
            OutgoingMessage message = talk.message(body);

            Talking.assertDelivered(talk.carry(message), message, talk);
        });
    }

    /**
     * Carries a message without a body.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void deliversABodyOfNothing() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message(new byte[0]);

            Talking.assertDelivered(talk.carry(message), message, talk);
        });
    }

    /**
     * Tells a refusal of the receiver as such, also when the message is sent again.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void tellsARefusalAndStaysWithIt() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            talk.ledger.refuse(message.messageId());

            for (int i = 0; i < 2; i++) {
                Outcome<Answer> outcome = talk.carry(message);
                assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
                assertThat(outcome.messageId()).isEqualTo(message.messageId());
            }
            assertThat(talk.ledger.effects(message.messageId())).isZero();
        });
    }

    /**
     * Tells that a message is unknown.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void knowsNothingOfAMessageThatWasNeverSent() throws Exception {
        Talking.over(this, talk -> {
            if (talk.binding.capabilities().answersInquiries()) {
                Question question = talk.question(talk.message(), "");

                assertThat(talk.binding.ask(question, Conversation.soon())).isInstanceOf(Inquiry.Unknown.class);
            }
        });
    }

    /**
     * Asks without any effect, and learns the same each time.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void asksAsOftenAsOneLikesWithoutAnyEffect() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            Outcome<Answer> sent = talk.send(message);
            talk.settle(message, sent);
            if (talk.binding.capabilities().answersInquiries()) {
                Question question = talk.question(message, Conversation.ticket(sent));
                for (int i = 0; i < 3; i++) {
                    Inquiry known = talk.bus.learn(talk.binding, question, Conversation.soon());

                    assertThat(known).isInstanceOf(Inquiry.Executed.class);
                    assertThat(((Inquiry.Executed) known).answer().body()).isEqualTo(Ledger.answerTo(message.body()));
                }
            }
            assertThat(talk.ledger.effects(message.messageId())).isEqualTo(1);
        });
    }

    /**
     * Clarifies a message of a process that ended before it noted the ticket of the bus.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void learnsWithoutATicketFromAFreshProcess() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            Outcome<Answer> sent = talk.send(message);
            try (BusBinding fresh = talk.bus.open()) {
                Conversation later = new Conversation(talk.bus, fresh, talk.ledger);
                Outcome<Answer> forgotten = sent instanceof Outcome.InDoubt<Answer> doubt
                        ? new Outcome.InDoubt<>(
                                doubt.messageId(),
                                lv.vienreiz.exchange.Fault.of(doubt.fault().origin(), "none"))
                        : sent;

                Talking.assertDelivered(later.settle(message, forgotten), message, later);
            }
        });
    }

    /**
     * Calls a message neither unknown nor executed while the receiver is at work on it.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void neverCallsUnknownWhatIsBeingExecuted() throws Exception {
        Talking.over(this, talk -> {
            if (!talk.binding.capabilities().answersInquiries()) {
                return;
            }
            talk.ledger.hold();
            OutgoingMessage message = talk.message();
            ExecutorService threads = Executors.newSingleThreadExecutor();
            try {
                Future<Outcome<Answer>> sent = threads.submit(() -> talk.send(message));
                talk.bus.goOn(message.messageId());
                assertThat(talk.ledger.awaitsArrival())
                        .as("the message arrives")
                        .isTrue();

                Inquiry meanwhile = talk.binding.ask(talk.question(message, ""), Conversation.soon());

                assertThat(meanwhile)
                        .isNotInstanceOfAny(Inquiry.Unknown.class, Inquiry.Executed.class, Inquiry.Refused.class);
                talk.ledger.goOn();
                Talking.assertDelivered(talk.settle(message, sent.get(60, TimeUnit.SECONDS)), message, talk);
            } finally {
                threads.shutdownNow();
            }
        });
    }

    /**
     * Gives the same answer without another effect where the binding promises to deduplicate.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void makesARepeatHarmlessWhereItPromisesTo() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            Talking.assertDelivered(talk.carry(message), message, talk);
            if (talk.binding.capabilities().deduplicates()) {
                Talking.assertDelivered(talk.carry(message), message, talk);
            }
        });
    }

    /**
     * Keeps what it says of its largest body.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void takesBodiesAsLargeAsItSaysAndRefusesLargerOnesUnsent() throws Exception {
        Talking.over(this, talk -> {
            long most = talk.binding.capabilities().maxBodyBytes();
            assertThat(most).isPositive();
            byte[] random = new byte[(int) Math.min(most, LARGEST_TRIED)];
            new Random(most).nextBytes(random);
            OutgoingMessage largest = talk.message(random);
            Talking.assertDelivered(talk.carry(largest), largest, talk);
            if (most < LARGEST_TRIED) {
                OutgoingMessage larger = talk.message(new byte[random.length + 1]);

                assertThat(talk.send(larger)).isInstanceOf(Outcome.Rejected.class);
                assertThat(talk.ledger.effects(larger.messageId())).isZero();
            }
        });
    }

    /**
     * Serves eight threads at once, each with its own answers.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void servesManyThreadsAtOnceWithoutMixingAnswers() throws Exception {
        Talking.over(this, talk -> {
            int count = 8;
            ExecutorService threads = Executors.newFixedThreadPool(count);
            CountDownLatch start = new CountDownLatch(1);
            try {
                List<Future<Void>> all = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    int number = i;
                    all.add(threads.submit(() -> {
                        start.await();
                        for (int round = 0; round < 5; round++) {
                            OutgoingMessage message = talk.message(("body " + number + " " + round).getBytes(UTF_8));
                            Talking.assertDelivered(talk.carry(message), message, talk);
                        }
                        return null;
                    }));
                }
                start.countDown();
                for (Future<Void> one : all) {
                    one.get(60, TimeUnit.SECONDS);
                }
            } finally {
                threads.shutdownNow();
            }
        });
    }

    /**
     * Shows nothing of what a message says in faults, outcomes and its own text.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void showsNothingOfAMessage() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            Outcome<Answer> sent = talk.send(message);
            Outcome<Answer> outcome = talk.settle(message, sent);
            OutgoingMessage refused = talk.message();
            talk.ledger.refuse(refused.messageId());

            assertThat(sent + " " + outcome + " " + talk.carry(refused) + " " + talk.binding + " "
                            + talk.binding.capabilities())
                    .doesNotContain(Conversation.SECRET, "answer to");
        });
    }
}
