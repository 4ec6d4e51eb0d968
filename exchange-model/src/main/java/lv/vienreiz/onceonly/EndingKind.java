// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** What of an institution's rights comes to its end. */
public enum EndingKind {
    /** The term of a right in the directory of registers. */
    RIGHT,
    /** An exception of P[66]: its term, or the time until the state bus hands out paid information. */
    EXEMPTION,
    /** The term of a permission. */
    PERMISSION_TERM,
    /** The quota of a permission, of which at least nine tenths are used. */
    PERMISSION_QUOTA
}
