// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/**
 * A message that is safely in the outbox, and the way to learn what becomes of it. It may be dropped: the message is sent
 * all the same. Safe for several threads.
 */
public final class Submission {

    private final MessageId id;
    private final CompletableFuture<Outcome<Answer>> settled;
    private final Supplier<Outcome<Answer>> known;

    Submission(MessageId id, CompletableFuture<Outcome<Answer>> settled, Supplier<Outcome<Answer>> known) {
        this.id = id;
        this.settled = settled;
        this.known = known;
    }

    /** A message about which nothing more is to be learned. */
    static Submission ended(MessageId id, Outcome<Answer> outcome) {
        return new Submission(id, CompletableFuture.completedFuture(outcome), () -> outcome);
    }

    /**
     * The message's identity through all attempts.
     *
     * @return the id under which the outbox knows it, also after a restart
     */
    public MessageId id() {
        return id;
    }

    /**
     * Waits for the end. When the time is up, the outbox is closed or this thread is interrupted, it gives what is known
     * then: {@link Outcome.NotSent} while the message waits, {@link Outcome.InDoubt} once an attempt has begun; the outbox
     * goes on. An interrupt stays set. A message that was given up is {@link Outcome.NotSent} too.
     *
     * @param time how long to wait at most; zero or less only looks
     * @return how it ended, or stands
     * @throws lv.vienreiz.exchange.store.StoreException if several nodes share the store, and it cannot be read when the time is
     *     up
     */
    public Outcome<Answer> await(Duration time) {
        try {
            return settled.get(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return known.get();
        } catch (TimeoutException | ExecutionException e) {
            return known.get();
        }
    }

    /**
     * The end, for callers that do not wait.
     *
     * @return completed with how it ended, or with what was known when the outbox was closed
     */
    public CompletionStage<Outcome<Answer>> outcome() {
        return settled.minimalCompletionStage();
    }

    /** Names the message. */
    @Override
    public String toString() {
        return "Submission[" + id + "]";
    }
}
