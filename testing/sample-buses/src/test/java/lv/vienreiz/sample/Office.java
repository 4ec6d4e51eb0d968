// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxEntry;
import lv.vienreiz.exchange.outbox.OutboxState;
import lv.vienreiz.exchange.outbox.RetryPolicy;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/** A sending institution: a store, an outbox on it and a way to the bus, which can all be ended and begun again. */
final class Office implements AutoCloseable {

    private static final RetryPolicy QUICK = new RetryPolicy(
            100_000,
            Duration.ofHours(1),
            Duration.ofMillis(5),
            Duration.ofMillis(40),
            Duration.ofSeconds(20),
            new RetryPolicy.Budget(1000, 0, 1));

    private final Path folder;
    private final Supplier<BusBinding> bindings;
    private Store store;
    private BusBinding binding;
    private Outbox outbox;

    Office(Path folder, Supplier<BusBinding> bindings) {
        this.folder = folder;
        this.bindings = bindings;
        this.store = Store.in(folder);
        this.binding = bindings.get();
        this.outbox = open();
    }

    private Outbox open() {
        return Outbox.on(store, binding).policy(QUICK).patience(Duration.ZERO).open();
    }

    Outbox outbox() {
        return outbox;
    }

    /** Ends everything as it stands; nothing is waited for. */
    void end() {
        outbox.close();
        binding.close();
        store.close();
    }

    void begin() {
        store = Store.in(folder);
        binding = bindings.get();
        outbox = open();
    }

    OutboxEntry entry(MessageId id) {
        return outbox.entry(id).orElseThrow();
    }

    void awaitDelivery(MessageId id) {
        await(() -> entry(id).state() == OutboxState.DELIVERED);
    }

    static OutgoingMessage message(int number, byte[] body) {
        return new OutgoingMessage(
                new MessageId(String.format("00000000-0000-4000-8000-%012d", number)),
                SampleAddress.ADDRESS,
                "text/plain",
                body,
                Optional.of("K-" + number),
                Optional.empty());
    }

    static OutgoingMessage message(int number) {
        return message(number, ("body " + number).getBytes(UTF_8));
    }

    static void await(BooleanSupplier reached) {
        Instant end = Instant.now().plusSeconds(60);
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("What was waited for has not come within a minute");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        end();
    }
}
