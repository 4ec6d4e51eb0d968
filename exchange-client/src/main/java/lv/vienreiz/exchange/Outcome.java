// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.message.MessageId;

/**
 * How the sending of one message ended; exactly one of four.
 *
 * <p>A refusal of data by a register is a {@link Delivered} answer: the register was asked and it answered.
 *
 * @param <T> what the receiver answers
 */
public sealed interface Outcome<T> {

    /**
     * The message that was, or was to be, sent.
     *
     * @return its identity, the same through all attempts
     */
    MessageId messageId();

    /**
     * The receiver took the message and answered.
     *
     * @param messageId the message
     * @param answer what the receiver answered
     * @param <T> what the receiver answers
     */
    record Delivered<T>(MessageId messageId, T answer) implements Outcome<T> {}

    /**
     * The bus or the receiver refused the message; repeating it unchanged is of no use.
     *
     * @param messageId the message
     * @param fault why
     * @param <T> what the receiver answers
     */
    record Rejected<T>(MessageId messageId, Fault fault) implements Outcome<T> {}

    /**
     * The message provably did not reach the receiver, so it may be repeated.
     *
     * @param messageId the message
     * @param fault why
     * @param nextAttempt not before when it is of use to try again
     * @param <T> what the receiver answers
     */
    record NotSent<T>(MessageId messageId, Fault fault, Instant nextAttempt) implements Outcome<T> {}

    /**
     * Nobody here can tell whether the receiver acted on the message; it is resolved by asking, never repeated blindly.
     *
     * @param messageId the message
     * @param fault what was seen
     * @param askAgain not before when it is of use to ask, where the bus or the receiver named a time
     * @param <T> what the receiver answers
     */
    record InDoubt<T>(MessageId messageId, Fault fault, Optional<Instant> askAgain) implements Outcome<T> {

        /**
         * Tells that no time was named.
         *
         * @param messageId the message
         * @param fault what was seen
         */
        public InDoubt(MessageId messageId, Fault fault) {
            this(messageId, fault, Optional.empty());
        }
    }

    /**
     * Handles each way of ending.
     *
     * @param delivered for an answer
     * @param rejected for a refusal
     * @param notSent for a message that never left
     * @param inDoubt for a message whose fate is unknown
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Delivered<T>, ? extends R> delivered,
            Function<? super Rejected<T>, ? extends R> rejected,
            Function<? super NotSent<T>, ? extends R> notSent,
            Function<? super InDoubt<T>, ? extends R> inDoubt) {
        if (this instanceof Delivered<T> d) {
            return delivered.apply(d);
        }
        if (this instanceof Rejected<T> r) {
            return rejected.apply(r);
        }
        if (this instanceof NotSent<T> n) {
            return notSent.apply(n);
        }
        return inDoubt.apply((InDoubt<T>) this);
    }

    /**
     * Turns the answer into another, and keeps every other way of ending as it is.
     *
     * @param change what to do with the answer
     * @param <R> the new answer
     * @return the same outcome with the new answer
     */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(
                d -> new Delivered<>(d.messageId(), change.apply(d.answer())),
                r -> new Rejected<>(r.messageId(), r.fault()),
                n -> new NotSent<>(n.messageId(), n.fault(), n.nextAttempt()),
                i -> new InDoubt<>(i.messageId(), i.fault(), i.askAgain()));
    }
}
