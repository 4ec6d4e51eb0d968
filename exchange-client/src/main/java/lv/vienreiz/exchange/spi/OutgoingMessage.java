// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.message.MessageId;

/**
 * A message ready to be carried: bytes, and what a bus needs to know about them.
 *
 * @param messageId the identity that stays through all attempts
 * @param address where it goes
 * @param contentType the media type of the body
 * @param body the document's bytes; not copied, and not to be changed
 * @param caseId the case it belongs to, for the bus's own log, where there is one
 * @param permission the number of the permission under which data is asked for, where there is one
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, and bodies are too large to copy
public record OutgoingMessage(
        MessageId messageId,
        Address address,
        String contentType,
        byte[] body,
        Optional<String> caseId,
        Optional<String> permission) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OutgoingMessage m
                && messageId.equals(m.messageId)
                && address.equals(m.address)
                && contentType.equals(m.contentType)
                && Arrays.equals(body, m.body)
                && caseId.equals(m.caseId)
                && permission.equals(m.permission);
    }

    @Override
    public int hashCode() {
        return Objects.hash(messageId, address, contentType, Arrays.hashCode(body));
    }

    /** Names the message, and nothing of what it says. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + messageId + " to " + address + ", " + body.length + " bytes]";
    }
}
