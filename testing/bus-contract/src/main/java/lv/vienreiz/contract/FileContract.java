// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a binding does with files: it carries them with their message or refuses both, and never loses one on the way; a part
 * of {@link BusBindingContract}.
 */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public interface FileContract extends BusSource {

    /**
     * Carries each file byte for byte before its message acts, or refuses the message because it has files.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void carriesFilesWithTheirMessageOrRefusesBoth() throws Exception {
        Talking.over(this, talk -> {
            byte[] large = Papers.bytes(100_000);
            OutgoingMessage message = talk.message()
                    .with(List.of(Papers.outgoing(large), Papers.outgoing(new byte[0]), Papers.outgoing(Papers.ODD)));

            Outcome<Answer> first = talk.send(message);

            if (Papers.areRefused(first)) {
                assertThat(talk.ledger.effects(message.messageId())).isZero();
                return;
            }
            Talking.assertDelivered(talk.settle(message, first), message, talk);
            assertThat(talk.bus.files(message.messageId()))
                    .as("files")
                    .containsOnly(
                            Map.entry(Papers.digest(large).value(), large),
                            Map.entry(Papers.digest(new byte[0]).value(), new byte[0]),
                            Map.entry(Papers.digest(Papers.ODD).value(), Papers.ODD));
        });
    }

    /**
     * Carries a message with its file to exactly one effect through each trouble, whichever of both it strikes.
     *
     * @return one test for each trouble that can be brought on
     * @throws Exception if the bus cannot be started
     */
    @TestFactory
    default Stream<DynamicTest> executesOnceWithItsFileThrough() throws Exception {
        return Talking.eachTrouble(this, trouble -> talk -> {
            OutgoingMessage message = talk.message().with(List.of(Papers.outgoing(Papers.ODD)));
            if (trouble == Trouble.SILENCE) {
                talk.binding.ask(talk.question(talk.message(), ""), Conversation.soon());
            }
            talk.bus.next(trouble);

            Outcome<Answer> outcome = talk.binding.send(message, Talking.deadline(trouble));

            if (Papers.areRefused(outcome)) {
                assertThat(talk.ledger.effects(message.messageId())).isZero();
                return;
            }
            assertThat(outcome).isInstanceOfAny(Outcome.NotSent.class, Outcome.InDoubt.class);
            talk.bus.heal();
            Talking.assertDelivered(talk.settle(message, outcome), message, talk);
            assertThat(talk.bus.files(message.messageId()))
                    .containsOnly(Map.entry(Papers.digest(Papers.ODD).value(), Papers.ODD));
        });
    }

    /**
     * Keeps a message back whose file cannot be read.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void sendsNoMessageWhoseFileCannotBeRead() throws Exception {
        Talking.over(this, talk -> {
            AtomicInteger openings = new AtomicInteger();
            OutgoingFile broken =
                    new OutgoingFile(Papers.digest(Papers.ODD), "application/pdf", Papers.ODD.length, () -> {
                        openings.incrementAndGet();
                        throw new IOException("the disk is gone");
                    });
            OutgoingMessage message = talk.message().with(List.of(broken));

            Outcome<Answer> outcome = talk.send(message);

            assertThat(outcome).isInstanceOfAny(Outcome.NotSent.class, Outcome.Rejected.class);
            assertThat(talk.ledger.effects(message.messageId())).isZero();
            assertThat(Papers.areRefused(outcome) || openings.get() > 0).isTrue();
        });
    }

    /**
     * Fetches a file byte for byte, or says why it cannot; never gives a part for the whole.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void fetchesAFileByteForByteOrSaysWhyNot() throws Exception {
        Talking.over(this, talk -> {
            byte[] large = Papers.bytes(100_000);
            MessageId id = MessageId.random();
            boolean offered = talk.bus.offer(id, large);
            ByteArrayOutputStream place = new ByteArrayOutputStream();

            Optional<Fault> fault =
                    talk.binding.fetch(Papers.wanted(talk, id, large), () -> place, Conversation.soon());

            assertThat(fault.isEmpty()).isEqualTo(offered);
            if (offered) {
                assertThat(place.toByteArray()).isEqualTo(large);
            }
        });
    }

    /**
     * Fetches nothing where there is nothing, nothing too large, and nothing after the deadline.
     *
     * @throws Exception if the bus cannot be started
     */
    @Test
    default void fetchesNothingThatIsNotThereTooLargeOrTooLate() throws Exception {
        Talking.over(this, talk -> {
            byte[] file = Papers.bytes(1000);
            MessageId id = MessageId.random();
            talk.bus.offer(id, file);
            ByteArrayOutputStream place = new ByteArrayOutputStream();
            WantedFile other = Papers.wanted(talk, MessageId.random(), file);
            WantedFile small = new WantedFile(id, talk.bus.address(), Papers.digest(file), file.length - 1);

            assertThat(talk.binding.fetch(other, () -> place, Conversation.soon()))
                    .isPresent();
            assertThat(talk.binding.fetch(small, () -> place, Conversation.soon()))
                    .isPresent();
            assertThat(talk.binding.fetch(
                            Papers.wanted(talk, id, file),
                            () -> place,
                            Instant.now().minusSeconds(1)))
                    .isPresent();
            assertThat(place.size()).isLessThan(file.length);
        });
    }

    /**
     * Gives no file as fetched whose fetching met trouble.
     *
     * @return one test for each trouble that can be brought on
     * @throws Exception if the bus cannot be started
     */
    @TestFactory
    default Stream<DynamicTest> saysThatAFileDidNotComeThrough() throws Exception {
        return Talking.eachTrouble(this, trouble -> talk -> {
            byte[] file = Papers.bytes(1000);
            MessageId id = MessageId.random();
            boolean offered = talk.bus.offer(id, file);
            talk.bus.next(trouble);
            ByteArrayOutputStream place = new ByteArrayOutputStream();

            Optional<Fault> fault =
                    talk.binding.fetch(Papers.wanted(talk, id, file), () -> place, Talking.deadline(trouble));

            assertThat(fault).isPresent();
            talk.bus.heal();
            if (offered) {
                ByteArrayOutputStream again = new ByteArrayOutputStream();
                assertThat(talk.binding.fetch(Papers.wanted(talk, id, file), () -> again, Conversation.soon()))
                        .isEmpty();
                assertThat(again.toByteArray()).isEqualTo(file);
            }
        });
    }
}
