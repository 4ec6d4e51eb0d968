// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Pattern;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * The digest of the bytes of a file.
 *
 * @param algorithm by which algorithm it was made
 * @param value the digest in lower-case hexadecimal digits
 */
@Part
public record Digest(
        DigestAlgorithm algorithm,
        @Pattern(regexp = "[0-9a-f]{64,128}") String value) {

    /** Makes a digest. */
    public Digest {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes the digest of a file.
     *
     * @param algorithm by which algorithm
     * @param bytes the bytes of the file
     * @return the digest
     */
    public static Digest of(DigestAlgorithm algorithm, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm.name().replace('_', '-'))
                    .digest(bytes);
            return new Digest(algorithm, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no " + algorithm, missing);
        }
    }

    /**
     * Tells whether this is the digest of a file.
     *
     * @param bytes the bytes of the file
     * @return true if the file has not changed
     */
    public boolean isOf(byte[] bytes) {
        return equals(of(algorithm, bytes));
    }
}
