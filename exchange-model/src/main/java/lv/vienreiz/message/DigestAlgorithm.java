// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** By which algorithm a digest was made. */
public enum DigestAlgorithm {
    /** SHA-256, 64 hexadecimal digits. */
    SHA_256,

    /** SHA-384, 96 hexadecimal digits. */
    SHA_384,

    /** SHA-512, 128 hexadecimal digits. */
    SHA_512
}
