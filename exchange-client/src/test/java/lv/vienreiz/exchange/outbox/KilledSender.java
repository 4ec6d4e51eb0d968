// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import lv.vienreiz.exchange.protection.PayloadKeys;
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

    /** With which keys a sender opens its store: none, or one, or two of which the second replaces the first. */
    enum Keys {
        NONE(PayloadKeys.none()),
        FIRST(PayloadKeys.of("first", key(1))),
        FIRST_READING_SECOND(PayloadKeys.of("first", key(1)).alsoReading("second", key(2))),
        SECOND_READING_FIRST(PayloadKeys.of("second", key(2)).alsoReading("first", key(1))),
        SECOND(PayloadKeys.of("second", key(2)));

        private final PayloadKeys keys;

        Keys(PayloadKeys keys) {
            this.keys = keys;
        }

        private static SecretKey key(int fill) {
            byte[] bytes = new byte[32];
            Arrays.fill(bytes, (byte) fill);
            return new SecretKeySpec(bytes, "AES");
        }
    }

    /** Its arguments: the store, the receiver's port, the number of the first message, where to end, and its keys. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        FailPoint failPoint = FailPoint.parse(arguments[3]);
        int number = Integer.parseInt(arguments[2]);
        Keys keys = Keys.valueOf(arguments[4]);
        try (Store store = store(arguments[0], keys);
                Outbox outbox = outbox(store, new EffectBinding(Integer.parseInt(arguments[1])), failPoint)) {
            if (keys == Keys.SECOND_READING_FIRST) {
                Thread rekeying = new Thread(store::rekey, "vienreiz-crash-rekey");
                rekeying.setDaemon(true);
                rekeying.start();
            }
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

    static Store store(String place, Keys keys) {
        return place.startsWith("jdbc:")
                ? Store.on(new FewConnections().to(place), keys.keys)
                : Store.in(Path.of(place), keys.keys);
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
