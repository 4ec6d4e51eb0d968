// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * What every message says of itself.
 *
 * @param messageId the identity of the message, the same through every retry
 * @param sentAt when it was first sent
 * @param sender who sent it
 * @param receiver whom it is for
 * @param correlationId the message that this one answers
 */
@Part
public record Envelope(
        MessageId messageId,
        OffsetDateTime sentAt,
        PartyId sender,
        PartyId receiver,
        Optional<MessageId> correlationId) {

    /** Makes an envelope. */
    public Envelope {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(receiver, "receiver");
    }

    /**
     * Makes an envelope for a new message.
     *
     * @param sentAt when it is sent
     * @param sender who sends it
     * @param receiver whom it is for
     * @return an envelope with a new identity that answers nothing
     */
    public static Envelope of(OffsetDateTime sentAt, PartyId sender, PartyId receiver) {
        return new Envelope(MessageId.random(), sentAt, sender, receiver, Optional.empty());
    }

    /**
     * Makes an envelope for an answer to this message.
     *
     * @param at when it is answered
     * @return an envelope with a new identity, sender and receiver exchanged
     */
    public Envelope answer(OffsetDateTime at) {
        return new Envelope(
                MessageId.random(), at, /* sender= */ receiver, /* receiver= */ sender, Optional.of(messageId));
    }
}
