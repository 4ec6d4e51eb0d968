// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Objects;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;

/**
 * A party of a message that asks for a file of it.
 *
 * @param caller who calls, as the bus vouches for it
 * @param message the message
 * @param role which party it is
 * @param service the service that the message was sent to
 */
public record Fetching(Caller caller, MessageId message, Role role, PartyId service) {

    /** Which party of a message somebody is. */
    public enum Role {
        /** It sent the message to us, and the file with it. */
        SENDER,
        /** We sent it the message. */
        RECEIVER
    }

    /** Makes a question. */
    public Fetching {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(service, "service");
    }
}
