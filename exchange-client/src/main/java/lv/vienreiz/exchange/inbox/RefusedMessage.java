// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.Instant;
import lv.vienreiz.message.MessageId;

/**
 * A message that was not let in; nothing of what it said is kept.
 *
 * @param source the calling system
 * @param messageId the message's identity
 * @param reason why, as the last part of the problem's type, such as {@code not-permitted}
 * @param kind the kind of message, or an empty text where it was not read
 * @param service whom it was for, or an empty text where it was not read
 * @param firstAt when it first came
 * @param lastAt when it last came
 * @param times how often it came
 */
public record RefusedMessage(
        String source,
        MessageId messageId,
        String reason,
        String kind,
        String service,
        Instant firstAt,
        Instant lastAt,
        long times) {}
