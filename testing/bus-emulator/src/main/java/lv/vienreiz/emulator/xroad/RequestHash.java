// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import lv.vienreiz.emulator.wire.Field;
import lv.vienreiz.emulator.wire.Fields;

/** The hash by which an answer names its request: SHA-512 over the hashes of head and body, in Base64 (PR-REST 4.3). */
public final class RequestHash {

    private RequestHash() {}

    /**
     * Computes the hash.
     *
     * @param method the method
     * @param path the whole path as sent
     * @param query the query as sent
     * @param passed the fields that go on to the provider's side, the server's own among them
     * @param body the body; empty if there is none
     * @return the hash in Base64
     */
    public static String of(String method, String path, Optional<String> query, Fields passed, byte[] body) {
        StringBuilder head = new StringBuilder(method).append("\r\n").append(path);
        query.ifPresent(text -> head.append('?').append(text));
        head.append("\r\n");
        for (Field field : passed.list()) {
            head.append(field.name()).append(':').append(field.value()).append("\r\n");
        }
        byte[] hash = sha512().digest(head.toString().getBytes(StandardCharsets.UTF_8));
        if (body.length > 0) {
            MessageDigest both = sha512();
            both.update(hash);
            hash = both.digest(sha512().digest(body));
        }
        return Base64.getEncoder().encodeToString(hash);
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-512", impossible);
        }
    }
}
