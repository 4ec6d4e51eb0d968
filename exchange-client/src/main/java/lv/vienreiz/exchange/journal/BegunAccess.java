// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import lv.vienreiz.message.MessageId;

/**
 * An access that the journal has recorded, so that the request may leave.
 *
 * @param number its place in the journal
 * @param messageId the message that asks
 */
public record BegunAccess(long number, MessageId messageId) {}
