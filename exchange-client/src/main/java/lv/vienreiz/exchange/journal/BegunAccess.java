// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import lv.vienreiz.message.MessageId;

/** An access that the journal has recorded, so that the request may leave. */
public final class BegunAccess {

    private final Link.Head place;
    private final MessageId messageId;
    private final SubjectKey key;

    BegunAccess(Link.Head place, MessageId messageId, SubjectKey key) {
        this.place = place;
        this.messageId = messageId;
        this.key = key;
    }

    /**
     * Its place in the node's chain.
     *
     * @return the number, from 1
     */
    public long number() {
        return place.number();
    }

    /**
     * The message that asks.
     *
     * @return the message's id
     */
    public MessageId messageId() {
        return messageId;
    }

    SubjectKey key() {
        return key;
    }

    /** Names the place and the message. */
    @Override
    public String toString() {
        return "BegunAccess[" + place.node() + " " + place.number() + ", " + messageId + "]";
    }
}
