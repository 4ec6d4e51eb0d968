// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.syncs;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/**
 * A process that delivers messages through an outbox in a directory, to a receiver that answers at once, so that its system
 * calls can be counted from outside: {@code Syncs DIR THREADS MESSAGES_OF_EACH}. Says how many commits the store waited for.
 */
public final class Syncs {

    private static final int BODY_BYTES = 3 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Syncs() {}

    /**
     * Delivers, and ends.
     *
     * @param arguments a directory that is not there yet, how many threads hand in, and how many messages each
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[1]);
        int each = Integer.parseInt(arguments[2]);
        PrintStream out = System.out;
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (Store store = Store.in(Path.of(arguments[0]));
                Outbox outbox =
                        Outbox.on(store, new Agreeable()).parallel(threads).open()) {
            List<Future<Integer>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                work.add(callers.submit(() -> deliver(outbox, each)));
            }
            int delivered = 0;
            for (Future<Integer> done : work) {
                delivered += done.get();
            }
            out.println(delivered + " " + store.commits());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            callers.shutdownNow();
        }
    }

    private static int deliver(Outbox outbox, int messages) {
        int delivered = 0;
        for (int i = 0; i < messages; i++) {
            OutgoingMessage message = new OutgoingMessage(
                    MessageId.random(),
                    new Address("LV/GOV/90000000000/test/applications"),
                    "application/octet-stream",
                    new byte[BODY_BYTES],
                    Optional.empty(),
                    Optional.empty());
            delivered += outbox.submit(message).await(PATIENCE) instanceof Outcome.Delivered ? 1 : 0;
        }
        return delivered;
    }

    /** A receiver that takes everything. */
    private record Agreeable() implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            return new Outcome.Delivered<>(message.messageId(), new Answer("text/plain", new byte[73], ""));
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return new Inquiry.Unknown();
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(Integer.MAX_VALUE, false, true);
        }

        @Override
        public void close() {}
    }
}
