// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the journal's key gives: one secret for each use, so that no digest can stand for one of another use. */
final class Secrets {

    /** How many bytes a digest has. */
    static final int LENGTH = 32;

    /** What stands for the one before the first. */
    static final String ORIGIN = "0".repeat(2 * LENGTH);

    /** What a digest is made for. */
    enum Use {
        ENTRY,
        SEAL,
        STUB,
        NOTE,
        LOOKUP,
        PERSON,
        PERSON_ROW,
        ACTOR
    }

    private final Map<Use, byte[]> secrets = new EnumMap<>(Use.class);

    Secrets(byte[] key) {
        for (Use use : Use.values()) {
            secrets.put(use, hmac(key, ("vienreiz journal 2 " + use).getBytes(US_ASCII)));
        }
    }

    byte[] bytes(Use use, byte[] message) {
        return hmac(secrets.getOrDefault(use, new byte[0]), message);
    }

    /** The digest in hexadecimal. */
    String mac(Use use, byte[] message) {
        return HexFormat.of().formatHex(bytes(use, message));
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
