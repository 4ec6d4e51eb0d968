// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import lv.vienreiz.message.MessageId;

/**
 * What a bus needs to know to tell what became of a message, or to be told that its answer is safe.
 *
 * @param messageId which message
 * @param address where it was sent
 * @param reference the bus's own ticket, as it gave it out when it accepted the message; an empty text if it gave none, or if
 *     this process ended before it was noted
 */
public record Question(MessageId messageId, Address address, String reference) {}
