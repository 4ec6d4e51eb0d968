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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.outbox.Receiver.Reply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes that share a store, each with a clock and threads of its own. */
@Timeout(60)
@ParameterizedClass
@EnumSource(names = "POSTGRES")
class SharedOutboxTest extends OutboxFixture {

    private final VirtualTime otherTime = new VirtualTime();
    private Outbox other;

    @BeforeEach
    void opensAnotherNode() {
        other = settings(POLICY)
                .clock(otherTime)
                .executor(otherTime)
                .timer(otherTime)
                .open();
    }

    @AfterEach
    void closesTheOtherNode() {
        other.close();
    }

    @Test
    void keepsTheOrderOfACaseAcrossNodes() {
        acts(Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        other.submit(message(2, "a"));
        outbox.submit(message(3, "a"));
        other.submit(message(4, "b"));
        otherTime.settle(100);
        assertThat(receiver.effectIds()).containsExactly(id(4));

        time.work();
        otherTime.skip(Duration.ofMinutes(1));
        other.wake();
        otherTime.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(4), id(1), id(2), id(3));
    }

    @Test
    void tellsAWaitingCallerWhatAnotherNodeHasReached() {
        acts(Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        Submission waiting = outbox.submit(message(2, "a"));
        time.crash();
        ground.endLeases();
        other.wake();
        otherTime.settle(100);

        assertThat(waiting.outcome().toCompletableFuture()).isNotDone();
        outbox.wake();

        assertThat(waiting.outcome().toCompletableFuture())
                .isCompletedWithValueMatching(o -> o.messageId().equals(id(2)));
        assertThat(waiting.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(other.follow(id(1)).orElseThrow().await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.effectIds()).containsExactly(id(1), id(2));
    }

    @Test
    void clarifiesWhatADeadNodeHadUnderWayAndNeverSendsItBlindly() {
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        time.workOnce();
        time.crash();
        other.wake();
        otherTime.settle(100);
        assertThat(receiver.sends).as("the leases hold").containsExactly(id(1));

        ground.endLeases();
        other.wake();
        otherTime.settle(100);

        assertThat(receiver.questions).contains(id(2));
        assertThat(receiver.effectIds()).containsExactly(id(1), id(2));
        assertThat(other.entries(OutboxState.DELIVERED)).hasSize(2);
    }

    @Test
    void leavesToPeopleWhatADeadNodeHadUnderWayWhereTheBusCannotHelp() {
        receiver.capabilities = new Capabilities(1000, false, false);
        outbox.submit(message(1, "a"));
        time.crash();
        ground.endLeases();
        other.wake();
        otherTime.settle(100);
        other.wake();

        assertThat(receiver.sends).isEmpty();
        assertThat(other.entries(OutboxState.IN_DOUBT))
                .extracting(OutboxEntry::id)
                .containsExactly(id(1));
        assertThat(other.entry(id(1)).orElseThrow().fault()).contains(OutboxFaults.INTERRUPTED);
    }

    @Test
    void sendsNothingMoreOnceItsLeaseIsOver() {
        outbox.submit(message(1, "a"));
        time.skip(Duration.ofHours(1));
        ground.endLeases();
        other.wake();
        otherTime.settle(100);
        assertThat(receiver.sends).containsExactly(id(1));

        time.settle(100);

        assertThat(receiver.sends).containsExactly(id(1));
        assertThat(other.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
    }

    @Test
    void aStaleNodeDoesNotOverwriteWhatAnotherHasReached() {
        receiver.beforeSend = () -> {
            receiver.beforeSend = () -> {};
            ground.endLeases();
            other.wake();
            otherTime.settle(100);
            acts(Act.NOT_SENT);
        };
        Submission submission = outbox.submit(message(1, "a"));
        time.workOnce();

        OutboxEntry entry = outbox.entry(id(1)).orElseThrow();
        assertThat(entry.state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(entry.fault()).isEmpty();
        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void anAnswerThatComesAfterTheLeaseEndsTheDoubt() {
        receiver.replies = () -> Reply.NOT_ANSWERED;
        receiver.beforeSend = () -> {
            receiver.beforeSend = () -> {};
            ground.endLeases();
            other.wake();
            otherTime.work();
            assertThat(other.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.IN_DOUBT);
        };
        Submission submission = outbox.submit(message(1, "a"));
        time.workOnce();

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        otherTime.settle(100);
        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(other.answer(id(1))).isPresent();
    }

    @Test
    void anyNodeMayEndADoubtAndWhoIsAskingThenWritesNothing() {
        receiver.capabilities = new Capabilities(1000, false, true);
        acts(Act.DOUBT_AFTER_EFFECT);
        Answer told = new Answer("text/plain", "told".getBytes(UTF_8), "by telephone");
        receiver.replies = () -> {
            other.settle(id(1), new Inquiry.Executed(told));
            return Reply.NOT_ANSWERED;
        };
        outbox.submit(message(1, "a"));
        time.settle(6);

        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(outbox.answer(id(1))).contains(told);
    }

    @Test
    void aDeadLetterIsSentAgainOrMendedOnOneNodeOnly() {
        acts(Act.REJECT, Act.REJECT);
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        time.settle(100);

        other.resend(id(1));
        assertThatThrownBy(() -> outbox.resend(id(1))).isInstanceOf(IllegalArgumentException.class);
        outbox.mend(id(2), "mended".getBytes(UTF_8));
        assertThatThrownBy(() -> other.mend(id(2), "again".getBytes(UTF_8))).hasMessageContaining("mended before");
        time.settle(100);
        otherTime.settle(100);

        assertThat(receiver.effects)
                .extracting(m -> new String(m.body(), UTF_8))
                .contains("mended");
    }

    @Test
    void takesOneMessageThatBothNodesAreHandedAtTheSameTimeOnce() {
        List<CompletableFuture<Submission>> both = new ArrayList<>();
        for (int n = 1; n <= 20; n++) {
            int number = n;
            for (Outbox node : List.of(outbox, other)) {
                both.add(CompletableFuture.supplyAsync(() -> node.submit(message(number, "case " + number % 3))));
            }
        }
        both.forEach(CompletableFuture::join);
        Stream.of(time, otherTime, time, otherTime).forEach(t -> t.settle(300));

        assertThat(receiver.effectIds())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Messages::id).toList());
        assertThat(receiver.sends).doesNotHaveDuplicates();
    }

    @Test
    void refusesALeaseShorterThanOneStep() {
        assertThatThrownBy(() -> settings(POLICY).lease(Duration.ofSeconds(18)).open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT18S");
    }
}
