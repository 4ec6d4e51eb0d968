// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

/** How the keeping of a file ended. */
public enum Keeping {
    /** The file is in the store, whole and with its digest. */
    KEPT,
    /** There are more bytes than allowed, and nothing is kept. */
    TOO_LARGE,
    /** The message has as many files, or as much of them, as it may have, and nothing more is kept. */
    NO_ROOM,
    /** The bytes do not have the digest, and nothing is kept. */
    OTHER_DIGEST,
    /** The time was over before the last byte came, and nothing is kept. */
    TOO_SLOW
}
