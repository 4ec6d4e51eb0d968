// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lv.vienreiz.message.MessageId;

/** What tells one message from another: who sent it, and the identity that the sender gave it. */
record Key(String source, MessageId id) {

    /** The name of the lock that keeps others from the message. */
    String lock() {
        return "inbox " + source + " " + id;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
