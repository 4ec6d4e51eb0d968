// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import lv.vienreiz.message.MessageId;

/**
 * One call of a bus that the outbox is about to make.
 *
 * @param messageId for which message
 * @param address where it goes
 * @param kind whether the message is sent or asked about
 * @param number which attempt to send the message it is, from 1; for a question, the attempt it is about
 */
public record Attempt(MessageId messageId, Address address, Kind kind, int number) {

    /** What is done with a message. */
    public enum Kind {
        /** It is sent. */
        SEND,
        /** The receiver is asked what became of it. */
        ASK
    }
}
