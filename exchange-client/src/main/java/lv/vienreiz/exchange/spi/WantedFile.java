// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.util.Objects;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.MessageId;

/**
 * A file of a message, to be fetched.
 *
 * @param messageId the message that refers to it
 * @param address the service that keeps it
 * @param digest the digest of its bytes
 * @param most how many bytes it may have
 */
public record WantedFile(MessageId messageId, Address address, Digest digest, long most) {

    /** Makes a wish. */
    public WantedFile {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(digest, "digest");
    }

    /** Names message and place, not the digest. */
    @Override
    public String toString() {
        return "WantedFile[of " + messageId + " at " + address + "]";
    }
}
