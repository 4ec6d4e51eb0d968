// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Pattern;
import java.security.MessageDigest;
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
        MessageDigest passed = algorithm.begin();
        passed.update(bytes);
        return of(algorithm, passed);
    }

    /**
     * Ends a digest of bytes that passed by.
     *
     * @param algorithm by which algorithm
     * @param passed what {@link DigestAlgorithm#begin} gave, with all bytes in it; it begins anew
     * @return the digest
     */
    public static Digest of(DigestAlgorithm algorithm, MessageDigest passed) {
        return new Digest(algorithm, HexFormat.of().formatHex(passed.digest()));
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
