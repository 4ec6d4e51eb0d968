// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Store;

/** A process that hands in messages until it is killed, and says which are safe in its outbox. */
final class KilledSender {

    static final int CASES = 5;

    /** Quick, never giving up, and with a lease that outlasts what a busy machine may do to a process. */
    private static final RetryPolicy POLICY = new RetryPolicy(
            100_000,
            Duration.ofDays(1),
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            new RetryPolicy.Budget(100_000, 1, 10_000));

    private static final Duration LEASE = Duration.ofSeconds(6);

    private KilledSender() {}

    /** Its arguments: the store, the receiver's port, the number of the first message, and where to end. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        FailPoint failPoint = FailPoint.parse(arguments[3]);
        int number = Integer.parseInt(arguments[2]);
        try (Store store = store(arguments[0]);
                Outbox outbox = outbox(store, new EffectBinding(Integer.parseInt(arguments[1])), failPoint)) {
            while (true) {
                Submission submission = outbox.submit(message(number));
                out.println(number);
                out.flush();
                submission.await(Duration.ofMillis(30));
                number++;
            }
        }
    }

    static OutgoingMessage message(int number) {
        return Messages.message(number, "case " + number % CASES);
    }

    static Store store(String place) {
        return place.startsWith("jdbc:") ? Store.on(new FewConnections().to(place)) : Store.in(Path.of(place));
    }

    static Outbox outbox(Store store, BusBinding binding, FailPoint failPoint) {
        OutboxBuilder settings = Outbox.on(store, binding)
                .policy(POLICY)
                .lease(LEASE)
                .poll(Duration.ofMillis(100))
                .parallel(4);
        settings.milestones = failPoint::at;
        return settings.open();
    }
}
