// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one person in the journal. It is made of the journal's key and of a salt that stands in the store, so that a
 * stolen store tells nothing, and destroying the salt destroys the key for everybody.
 */
final class SubjectKey {

    private static final int MARK = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;

    private SubjectKey(byte[] key) {
        this.key = key;
    }

    static SubjectKey of(String lookup, String salt, Secrets secrets) {
        return new SubjectKey(secrets.bytes(
                Secrets.Use.PERSON,
                new Canonical("vienreiz-journal-person-2")
                        .text(lookup)
                        .text(salt)
                        .bytes()));
    }

    /** What stands for the person in entries. */
    String mark() {
        return HexFormat.of().formatHex(derived("mark")).substring(0, MARK);
    }

    /** The keyed digest of a message about the person. */
    String digest(byte[] message) {
        return HexFormat.of().formatHex(Secrets.hmac(derived("digest"), message));
    }

    /** Writes a text so that only this key reads it. */
    String conceal(String text, SecureRandom random) {
        if (text.isEmpty()) {
            return "";
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(hidden);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in Galois counter mode", e);
        }
    }

    /** Reads a text; nothing where there is none, or it was altered. */
    Optional<String> reveal(String concealed) {
        try {
            byte[] bytes = HexFormat.of().parseHex(concealed);
            if (bytes.length <= NONCE) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE));
            return Optional.of(new String(cipher.doFinal(bytes, NONCE, bytes.length - NONCE), UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived("conceal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] derived(String use) {
        return Secrets.hmac(key, use.getBytes(US_ASCII));
    }
}
