// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.outbox.Receiver.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An executor of the user's that has no room for a while. */
@Timeout(60)
@ParameterizedClass
@EnumSource
class FullExecutorTest extends OutboxFixture {

    private boolean full;

    @BeforeEach
    void hasLittleRoom() {
        outbox.close();
        outbox = settings(POLICY)
                .poll(Duration.ofSeconds(5))
                .executor(this::take)
                .open();
    }

    private void take(Runnable task) {
        if (full) {
            throw new RejectedExecutionException("no room");
        }
        time.execute(task);
    }

    @Test
    void messagesGoOutOnceThereIsRoomAgain() {
        full = true;
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        outbox.submit(message(3, "b"));
        time.settle(6);
        assertThat(receiver.sends).isEmpty();
        full = false;
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactlyInAnyOrder(id(1), id(2), id(3));
        assertThat(receiver.effectIds().indexOf(id(1)))
                .isLessThan(receiver.effectIds().indexOf(id(2)));
        assertThat(receiver.sends).hasSize(3);
    }

    @Test
    void aRepeatIsMadeOnceThereIsRoomAgain() {
        acts(Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        time.work();
        full = true;
        time.settle(20);
        full = false;
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void whatOthersPutIntoTheStoreIsFoundOnceThereIsRoomAgain() {
        acts(Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        time.settle(200);
        assertThat(outbox.entries(OutboxState.DEAD)).hasSize(1);
        full = true;
        time.settle(10);
        full = false;
        OutboxLedger.of(store, time).resend(id(1));
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void theBusIsToldOfAnAnswerOnceThereIsRoomAgain() {
        acts(Act.ACCEPT);
        receiver.replies = () -> {
            full = true;
            return Reply.TRUTH;
        };
        outbox.submit(message(1, "a"));
        time.settle(10);
        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(receiver.releases).isEmpty();
        full = false;
        time.settle(100);

        assertThat(receiver.released).containsExactly(id(1));
    }
}
