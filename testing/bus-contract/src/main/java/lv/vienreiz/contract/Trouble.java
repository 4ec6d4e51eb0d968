// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

/** What can befall one exchange with a bus, as far as it can tell the message's fate. */
public enum Trouble {

    /** Nobody takes the connection. Nothing can have happened, so the message is not sent. */
    UNREACHABLE(true),

    /** The bus, or the receiver, says that it takes nothing now; nothing has happened, so the message is not sent. */
    BUSY(true),

    /** The connection breaks after the request, and the receiver did not act; the sender cannot know. */
    LOST_REQUEST(false),

    /** The connection breaks after the receiver has acted; the sender cannot know. */
    LOST_ANSWER(false),

    /** The answer breaks off in its middle. */
    CUT_ANSWER(false),

    /** No answer comes, and nobody ends the connection: only the deadline does. */
    SILENCE(false),

    /** What comes instead of an answer is not the bus's language. */
    GARBAGE(false),

    /** A good answer comes, but to another message. */
    ANSWER_TO_ANOTHER(false);

    private final boolean provable;

    Trouble(boolean provable) {
        this.provable = provable;
    }

    /**
     * Tells whether the sender can know that nothing happened.
     *
     * @return true if the outcome must be {@link lv.vienreiz.exchange.Outcome.NotSent}, false if it must be in doubt
     */
    public boolean isProvable() {
        return provable;
    }
}
