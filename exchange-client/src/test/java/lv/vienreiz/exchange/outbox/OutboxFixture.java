// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** An outbox on a ground of the suite's choice, whose time and threads are the test's. */
abstract class OutboxFixture {

    static final RetryPolicy POLICY = new RetryPolicy(
            4,
            Duration.ofDays(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofSeconds(9),
            new RetryPolicy.Budget(500, 5, 1));

    @Parameter
    Ground.Kind kind;

    Ground ground;
    Store store;
    final Receiver receiver = new Receiver();
    final VirtualTime time = new VirtualTime();
    Outbox outbox;

    @BeforeEach
    void opens() {
        ground = kind.fresh();
        store = ground.open();
        outbox = open(POLICY);
    }

    @AfterEach
    void closes() {
        outbox.close();
        store.close();
        ground.close();
    }

    Outbox open(RetryPolicy policy) {
        return settings(policy).open();
    }

    OutboxBuilder settings(RetryPolicy policy) {
        return Outbox.on(store, receiver)
                .clock(time)
                .executor(time)
                .timer(time)
                .jitter(new Random(1))
                .patience(Duration.ZERO)
                .poll(Duration.ZERO)
                .ids(() -> id(1000))
                .policy(policy);
    }

    /** Ends the outbox as the end of its process would, and opens the next one when everything is due. */
    void crashAndReopen() {
        time.crash();
        outbox.close();
        ground.endLeases();
        time.skip(POLICY.longestDelay());
        outbox = open(POLICY);
    }

    /** Works and lets time pass until the receiver was asked so often, and what came of it is written. */
    void untilAsked(int times) {
        while (receiver.questions.size() < times) {
            if (!time.workOnce() && !time.pass()) {
                throw new AssertionError("nobody asks any more");
            }
        }
        time.work();
    }

    void acts(Act... script) {
        Iterator<Act> acts = List.of(script).iterator();
        receiver.acts = () -> acts.hasNext() ? acts.next() : Act.DELIVER;
    }
}
