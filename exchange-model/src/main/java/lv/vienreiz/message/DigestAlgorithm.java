// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By which algorithm a digest was made. */
public enum DigestAlgorithm {
    /** SHA-256, 64 hexadecimal digits. */
    SHA_256,

    /** SHA-384, 96 hexadecimal digits. */
    SHA_384,

    /** SHA-512, 128 hexadecimal digits. */
    SHA_512;

    /**
     * Begins a digest of bytes that pass by.
     *
     * @return a digest of this algorithm, to be ended with {@link Digest#of(DigestAlgorithm, MessageDigest)}
     */
    public MessageDigest begin() {
        try {
            return MessageDigest.getInstance(name().replace('_', '-'));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no " + this, missing);
        }
    }
}
