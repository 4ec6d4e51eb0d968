// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import lv.vienreiz.message.MessageId;

/**
 * The message to which files belong.
 *
 * @param party who sent it, or an empty text for a message of our own
 * @param message the message
 */
public record FileOwner(String party, MessageId message) {

    /**
     * A message of our own.
     *
     * @param message the message
     * @return the owner
     */
    public static FileOwner ours(MessageId message) {
        return new FileOwner("", message);
    }
}
