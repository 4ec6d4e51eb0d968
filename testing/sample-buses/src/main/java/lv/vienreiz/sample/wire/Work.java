// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.wire;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/** What a server of a sample bus knows of one message: its body, how far it has come, and what was said to it. */
public final class Work {

    /** How far a message has come. */
    public enum State {
        /** The receiver has not been called. */
        WAITING,
        /** The receiver is at work. */
        EXECUTING,
        /** The receiver has answered. */
        ANSWERED,
        /** The receiver has refused it. */
        REFUSED
    }

    private final MessageId id;
    private final byte[] body;
    private State state = State.WAITING;
    private Answer answer = new Answer("text/plain", new byte[0], "");

    /**
     * Takes a message in.
     *
     * @param id its identity
     * @param body its body; not copied
     */
    public Work(MessageId id, byte[] body) {
        this.id = id;
        this.body = body;
    }

    /**
     * Tells whether a message that came again is the same.
     *
     * @param other its body
     * @return true if the bodies are equal
     */
    public boolean isOf(byte[] other) {
        return Arrays.equals(body, other);
    }

    /**
     * Calls the receiver, unless that was done before.
     *
     * @param receiver the far end
     */
    public void execute(Receiver receiver) {
        synchronized (this) {
            if (state != State.WAITING) {
                return;
            }
            state = State.EXECUTING;
        }
        Optional<Answer> given;
        try {
            given = receiver.receive(id, body);
        } catch (IllegalStateException closing) {
            enter(State.WAITING, answer);
            return;
        }
        enter(given.isPresent() ? State.ANSWERED : State.REFUSED, given.orElse(answer));
    }

    private synchronized void enter(State next, Answer with) {
        answer = with;
        state = next;
    }

    /**
     * Looks at the message.
     *
     * @param look what to make of state and answer
     * @param <T> what is made of them
     * @return what was made of them
     */
    public synchronized <T> T look(BiFunction<State, Answer, T> look) {
        return look.apply(state, answer);
    }
}
