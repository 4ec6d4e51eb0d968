// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Objects;
import lv.vienreiz.exchange.store.Transaction;
import lv.vienreiz.message.Message;
import lv.vienreiz.text.LocalizedText;

/**
 * What a handler made of a message.
 *
 * @param <A> the kind of the answer
 */
public sealed interface Handled<A extends Message> {

    /**
     * It was acted upon.
     *
     * @param answer the answer, which is stored
     * @param <A> the kind of the answer
     */
    record Answered<A extends Message>(A answer) implements Handled<A> {

        /** Makes an answer. */
        public Answered {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * It was refused for what it says.
     *
     * @param refusal why, which is stored
     * @param <A> the kind of the answer
     */
    record Refused<A extends Message>(Refusal refusal) implements Handled<A> {

        /** Makes a refusal. */
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /**
     * What is left to do is done in the transaction that records the message: both happen or neither.
     *
     * @param work writes rows, and answers or refuses
     * @param <A> the kind of the answer
     */
    record Writing<A extends Message>(Transaction<Handled<A>> work) implements Handled<A> {

        /** Makes the rest of the work. */
        public Writing {
            Objects.requireNonNull(work, "work");
        }
    }

    /**
     * Answers.
     *
     * @param answer the answer, made with {@link Received#answering()}
     * @param <A> the kind of the answer
     * @return the answer
     */
    static <A extends Message> Handled<A> answer(A answer) {
        return new Answered<>(answer);
    }

    /**
     * Refuses the message for good: its repetition is refused in the same words.
     *
     * @param code the reason for programs: lower-case letters, digits and dashes
     * @param text the reason for people, and how to mend it
     * @param <A> the kind of the answer
     * @return the refusal
     */
    static <A extends Message> Handled<A> refuse(String code, LocalizedText text) {
        return new Refused<>(new Refusal(code, text));
    }

    /**
     * Leaves the effect to the transaction that records the message.
     *
     * @param work writes rows, and answers or refuses; short, and neither waits nor calls the store
     * @param <A> the kind of the answer
     * @return the rest of the work
     */
    static <A extends Message> Handled<A> writing(Transaction<Handled<A>> work) {
        return new Writing<>(work);
    }
}
