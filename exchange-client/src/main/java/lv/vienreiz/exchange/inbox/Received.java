// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.OffsetDateTime;
import java.util.Objects;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.Message;

/**
 * A message that was let in.
 *
 * @param message the message
 * @param caller who sent it
 * @param at when it was received
 * @param <Q> the kind of message
 */
public record Received<Q extends Message>(Q message, Caller caller, OffsetDateTime at) {

    /** Makes a received message. */
    public Received {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Makes the envelope of the answer.
     *
     * @return a new identity, addressed to the sender, in answer to this message
     */
    public Envelope answering() {
        return message.envelope().answer(at);
    }

    /** Names the message, and nothing of what it says. */
    @Override
    public String toString() {
        return "Received[" + message.envelope().messageId() + " by " + caller + "]";
    }
}
