// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import org.junit.jupiter.api.DynamicTest;

/** What the tests of the contract have in common. */
final class Talking {

    /** One test with its bus. */
    @FunctionalInterface
    interface Talk {
        void over(Conversation talk) throws Exception;
    }

    private Talking() {}

    static void over(BusSource source, Talk test) throws Exception {
        Ledger ledger = new Ledger();
        try (BusUnderTest bus = source.connect(ledger);
                BusBinding binding = bus.open()) {
            try {
                test.over(new Conversation(bus, binding, ledger));
            } finally {
                ledger.goOn();
            }
        }
    }

    /** A time in which an exchange ends that is not silent, and a short one for silence. */
    static Instant deadline(Trouble trouble) {
        return trouble == Trouble.SILENCE ? Instant.now().plusSeconds(2) : Conversation.soon();
    }

    static Stream<DynamicTest> eachTrouble(BusSource source, Function<Trouble, Talk> test) throws Exception {
        List<Trouble> troubles = new ArrayList<>();
        over(source, talk -> troubles.addAll(talk.bus.troubles()));
        assertThat(troubles)
                .as("a bus on which no trouble can be brought proves nothing")
                .isNotEmpty();
        return troubles.stream()
                .sorted()
                .map(trouble -> DynamicTest.dynamicTest(trouble.toString(), () -> over(source, test.apply(trouble))));
    }

    static void assertDelivered(Outcome<Answer> outcome, OutgoingMessage message, Conversation talk) {
        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        Answer answer = ((Outcome.Delivered<Answer>) outcome).answer();
        assertThat(outcome.messageId()).isEqualTo(message.messageId());
        assertThat(answer.body()).isEqualTo(Ledger.answerTo(message.body()));
        assertThat(answer.contentType()).isEqualTo(Conversation.TYPE);
        assertThat(talk.ledger.effects(message.messageId())).as("effects").isEqualTo(1);
    }

    static void assertInDoubt(Future<Outcome<Answer>> sent) throws InterruptedException, ExecutionException {
        try {
            assertThat(sent.get(25, TimeUnit.SECONDS))
                    .as("what has left is in doubt, or was taken by the bus")
                    .isInstanceOf(Outcome.InDoubt.class);
        } catch (TimeoutException stuck) {
            throw new AssertionError("A call outlived its binding", stuck);
        }
    }
}
