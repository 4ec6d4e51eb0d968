// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.util.Arrays;
import java.util.List;
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
 * @param files the files that travel with it; they do not count in comparison, since the body names their digests
 * @param actingUser who sends it, for the bus's own log; personal, so a store keeps it as it keeps the body: encrypted where it
 *     has keys, and until the message is purged
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, and bodies are too large to copy
public record OutgoingMessage(
        MessageId messageId,
        Address address,
        String contentType,
        byte[] body,
        Optional<String> caseId,
        Optional<String> permission,
        List<OutgoingFile> files,
        Optional<String> actingUser) {

    /** Makes a message. */
    public OutgoingMessage {
        files = List.copyOf(files);
    }

    /**
     * Makes a message with which no file travels.
     *
     * @param messageId the identity that stays through all attempts
     * @param address where it goes
     * @param contentType the media type of the body
     * @param body the document's bytes; not copied, and not to be changed
     * @param caseId the case it belongs to, where there is one
     * @param permission the number of the permission, where there is one
     */
    public OutgoingMessage(
            MessageId messageId,
            Address address,
            String contentType,
            byte[] body,
            Optional<String> caseId,
            Optional<String> permission) {
        this(messageId, address, contentType, body, caseId, permission, List.of(), Optional.empty());
    }

    /**
     * The same message with files.
     *
     * @param more the files that travel with it
     * @return a message with these files and no others
     */
    public OutgoingMessage with(List<OutgoingFile> more) {
        return new OutgoingMessage(messageId, address, contentType, body, caseId, permission, more, actingUser);
    }

    /**
     * The same message on behalf of somebody.
     *
     * @param user who sends it; personal
     * @return a message that names the user
     */
    public OutgoingMessage by(String user) {
        return new OutgoingMessage(messageId, address, contentType, body, caseId, permission, files, Optional.of(user));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutgoingMessage m
                && messageId.equals(m.messageId)
                && address.equals(m.address)
                && contentType.equals(m.contentType)
                && Arrays.equals(body, m.body)
                && caseId.equals(m.caseId)
                && permission.equals(m.permission)
                && actingUser.equals(m.actingUser);
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
