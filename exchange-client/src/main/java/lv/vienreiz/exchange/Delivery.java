// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Duration;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.exchange.outbox.Submission;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/**
 * A message that is safely on its way, and how to learn what becomes of it. Dropping this does not stop the message. Safe for
 * several threads.
 *
 * @param <T> what the receiver answers
 */
public final class Delivery<T> {

    private final Submission submission;
    private final Class<T> answer;

    Delivery(Submission submission, Class<T> answer) {
        this.submission = submission;
        this.answer = answer;
    }

    /**
     * The message.
     *
     * @return its identity, the same through every attempt and restart
     */
    public MessageId messageId() {
        return submission.id();
    }

    /**
     * Waits for the end, or for what is known when the time is up; the sending goes on then.
     *
     * @param time how long to wait at most; zero only looks
     * @return how it ended, or stands; an answer that cannot be read leaves the message in doubt, with the fault
     *     {@code provider.answer_unreadable}
     */
    public Outcome<T> await(Duration time) {
        return read(submission.await(time), answer);
    }

    /** Reads the answer of a delivered message. */
    static <T> Outcome<T> read(Outcome<Answer> outcome, Class<T> type) {
        if (outcome instanceof Outcome.Delivered<Answer> delivered) {
            Reading<T> reading = Documents.read(type, delivered.answer().body());
            return reading.fold(
                    usable -> new Outcome.Delivered<>(outcome.messageId(), usable.value()),
                    unusable -> new Outcome.InDoubt<>(
                            outcome.messageId(), Fault.of(Fault.Origin.PROVIDER, "provider.answer_unreadable")));
        }
        return outcome.map(type::cast);
    }

    /** Names the message. */
    @Override
    public String toString() {
        return "Delivery[" + messageId() + "]";
    }
}
