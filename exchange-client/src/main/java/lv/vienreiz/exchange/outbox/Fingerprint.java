// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import lv.vienreiz.exchange.spi.OutgoingMessage;

/** The digest by which a repeated message is told from another message under the same id. */
final class Fingerprint {

    private Fingerprint() {}

    static byte[] of(OutgoingMessage message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, message.address().value().getBytes(UTF_8));
            add(digest, message.contentType().getBytes(UTF_8));
            add(digest, message.caseId().orElse("").getBytes(UTF_8));
            add(digest, message.permission().orElse("").getBytes(UTF_8));
            add(digest, message.body());
            message.actingUser().ifPresent(user -> add(digest, user.getBytes(UTF_8)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
        digest.update(part);
    }
}
