// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.util.Optional;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.Message;
import org.assertj.core.api.AbstractAssert;

/** An assertion on one message; a failure names the kind of message and its identity, never its content. */
public final class MessageAssert extends AbstractAssert<MessageAssert, Message> {

    MessageAssert(Message message) {
        super(message, MessageAssert.class);
    }

    /**
     * Asserts that it answers another: it names the other as what it answers, goes back to who sent it, and is not older.
     *
     * @param other the message that is answered
     * @return this assertion
     */
    public MessageAssert answers(Message other) {
        Envelope answer = actual.envelope();
        Envelope asked = other.envelope();
        if (!answer.correlationId().equals(Optional.of(asked.messageId()))) {
            throw failure("%s should answer %s, but answers %s", name(actual), name(other), answer.correlationId());
        }
        boolean back =
                answer.receiver().equals(asked.sender()) && answer.sender().equals(asked.receiver());
        if (!back) {
            throw failure(
                    "%s should go from %s to %s, but goes from %s to %s",
                    name(actual), asked.receiver(), asked.sender(), answer.sender(), answer.receiver());
        }
        if (answer.sentAt().isBefore(asked.sentAt())) {
            throw failure("%s should not be older than what it answers", name(actual));
        }
        return this;
    }

    /**
     * Asserts that what is shown of it, as in logs, tells nothing of a person.
     *
     * @param secrets texts that may not be shown
     * @return this assertion
     */
    public MessageAssert isHidingWhenShown(String... secrets) {
        String shown = actual.toString();
        for (int i = 0; i < secrets.length; i++) {
            if (shown.contains(secrets[i])) {
                throw failure("%s should hide the secret no. %s when it is shown", name(actual), i + 1);
            }
        }
        return this;
    }

    static String name(Message message) {
        return message.getClass().getSimpleName() + " " + message.envelope().messageId();
    }
}
