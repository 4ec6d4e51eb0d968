// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a binding does when something goes wrong; a part of {@link BusBindingContract}. */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public interface TroubleContract extends BusSource {

    /**
     * Tells the truth about each trouble on the way, and carries the message to exactly one effect after it.
     *
     * @return one test for each trouble that can be brought on
     * @throws Exception if the bus cannot be started
     */
    @TestFactory
    default Stream<DynamicTest> executesOnceThrough() throws Exception {
        return Talking.eachTrouble(this, trouble -> talk -> {
            OutgoingMessage message = talk.message();
            if (trouble == Trouble.SILENCE) {
                // so that its short time is spent on silence, not on the first use of a connection
                talk.binding.ask(talk.question(talk.message(), ""), Conversation.soon());
            }
            talk.bus.next(trouble);
            Instant deadline = Talking.deadline(trouble);

            Outcome<Answer> outcome = talk.binding.send(message, deadline);

            assertThat(outcome.messageId()).isEqualTo(message.messageId());
            if (trouble.isProvable()) {
                assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
                assertThat(talk.ledger.effects(message.messageId())).isZero();
            } else {
                assertThat(outcome).as("nobody can know").isInstanceOf(Outcome.InDoubt.class);
                assertThat(Conversation.isAccepted(outcome))
                        .as("no bus has said that it took the message")
                        .isFalse();
            }
            assertThat(outcome.toString()).doesNotContain(Conversation.SECRET);
            talk.bus.heal();
            Talking.assertDelivered(talk.settle(message, outcome), message, talk);
        });
    }

    /**
     * Concludes nothing from a question that met trouble.
     *
     * @return one test for each trouble that can be brought on
     * @throws Exception if the bus cannot be started
     */
    @TestFactory
    default Stream<DynamicTest> learnsOfAMessageAfterItsQuestionMet() throws Exception {
        return Talking.eachTrouble(this, trouble -> talk -> {
            OutgoingMessage message = talk.message();
            Outcome<Answer> sent = talk.send(message);
            Question question = talk.question(message, Conversation.ticket(sent));
            talk.bus.next(trouble);
            Instant deadline = Talking.deadline(trouble);

            Inquiry inquiry = talk.binding.ask(question, deadline);

            assertThat(inquiry)
                    .as("trouble tells nothing")
                    .isNotInstanceOfAny(Inquiry.Unknown.class, Inquiry.Refused.class);
            assertThat(inquiry.toString()).doesNotContain(Conversation.SECRET);
            talk.bus.heal();
            Talking.assertDelivered(talk.settle(message, sent), message, talk);
        });
    }

    /**
     * Lets nothing leave once the deadline has passed.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void sendsNothingAfterTheDeadline() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            Outcome<Answer> late = talk.binding.send(message, Instant.now().minusSeconds(1));

            assertThat(late).isInstanceOf(Outcome.NotSent.class);
            assertThat(talk.ledger.effects(message.messageId())).isZero();
            assertThat(talk.binding.ask(
                            talk.question(message, ""), Instant.now().minusSeconds(1)))
                    .isInstanceOf(Inquiry.NotAnswered.class);
        });
    }

    /**
     * Throws nothing for addresses and headers that cannot be, and sends nothing of them.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void throwsNothingWhateverItIsGiven() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage good = talk.message();
            for (String address : List.of("", " ", "nowhere", "LV/GOV/1/..", "a\r\nb: c", "%", "ā/ž")) {
                OutgoingMessage lost = new OutgoingMessage(
                        good.messageId(),
                        new Address(address),
                        good.contentType(),
                        good.body(),
                        Optional.empty(),
                        Optional.empty());

                assertThat(talk.send(lost)).isInstanceOfAny(Outcome.Rejected.class, Outcome.NotSent.class);
                assertThat(talk.binding.ask(talk.question(lost, ""), Conversation.soon()))
                        .isNotInstanceOf(Inquiry.Executed.class);
            }
            OutgoingMessage forged = new OutgoingMessage(
                    good.messageId(),
                    good.address(),
                    "text/plain\r\nX-Evil: 1",
                    good.body(),
                    Optional.of("K\r\nX-Evil: 1"),
                    Optional.of("\u0000"));
            assertThat(talk.send(forged)).isInstanceOfAny(Outcome.Rejected.class, Outcome.NotSent.class);
            assertThat(talk.ledger.effects(good.messageId())).isZero();
        });
    }

    /**
     * Leaves the interrupt flag of its thread set.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void keepsTheInterruptOfItsThread() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            Thread.currentThread().interrupt();
            Outcome<Answer> outcome = talk.send(message);
            boolean kept = Thread.interrupted();

            assertThat(kept).as("the flag stays set").isTrue();
            Talking.assertDelivered(talk.settle(message, outcome), message, talk);
        });
    }

    /**
     * Tells the bus that an answer is safe, through each trouble, as often as it takes and once more.
     *
     * @return one test for each trouble that can be brought on
     * @throws Exception if the bus cannot be started
     */
    @TestFactory
    default Stream<DynamicTest> releasesUntilItIsUnderstoodThrough() throws Exception {
        return Talking.eachTrouble(this, trouble -> talk -> {
            OutgoingMessage message = talk.message();
            Outcome<Answer> sent = talk.send(message);
            Talking.assertDelivered(talk.settle(message, sent), message, talk);
            Question question = talk.question(message, Conversation.ticket(sent));
            if (talk.bus.holds(message.messageId())) {
                talk.bus.next(trouble);
            }
            Instant deadline = Talking.deadline(trouble);
            boolean understood = talk.binding.release(question, deadline);
            talk.bus.heal();
            for (int i = 0; i < 20 && !understood; i++) {
                understood = talk.binding.release(question, Conversation.soon());
            }

            assertThat(understood).as("release is understood in the end").isTrue();
            assertThat(talk.bus.holds(message.messageId())).isFalse();
            assertThat(talk.binding.release(question, Conversation.soon()))
                    .as("and may be repeated")
                    .isTrue();
            assertThat(talk.ledger.effects(message.messageId())).isEqualTo(1);
        });
    }

    /**
     * Ends calls under way when it is closed.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void endsWhatIsUnderWayWhenItIsClosed() throws Exception {
        Talking.over(this, talk -> {
            talk.ledger.hold();
            OutgoingMessage message = talk.message();
            ExecutorService threads = Executors.newSingleThreadExecutor();
            try {
                Future<Outcome<Answer>> sent = threads.submit(() -> talk.send(message));
                talk.bus.goOn(message.messageId());
                assertThat(talk.ledger.awaitsArrival())
                        .as("the message arrives")
                        .isTrue();

                talk.binding.close();

                Talking.assertInDoubt(sent);
            } finally {
                talk.ledger.goOn();
                threads.shutdownNow();
            }
        });
    }

    /**
     * Lets nothing leave once it is closed; closing twice does no more.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void sendsNothingOnceItIsClosed() throws Exception {
        Talking.over(this, talk -> {
            OutgoingMessage message = talk.message();
            talk.binding.close();
            talk.binding.close();

            assertThat(talk.send(message)).isInstanceOf(Outcome.NotSent.class);
            assertThat(talk.binding.ask(talk.question(message, ""), Conversation.soon()))
                    .isInstanceOf(Inquiry.NotAnswered.class);
            assertThat(talk.binding.release(talk.question(message, "t"), Conversation.soon())
                            && talk.bus.holds(message.messageId()))
                    .isFalse();
            assertThat(talk.ledger.effects(message.messageId())).isZero();
        });
    }
}
