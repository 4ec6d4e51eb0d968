// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** Why a register refuses data; a refusal is always reasoned (M, table 7). */
public enum RefusalReason {
    /** The permission or legal basis does not cover the request. */
    NO_PERMISSION,
    /** The register does not know the subject. */
    SUBJECT_UNKNOWN,
    /** The register does not hold what was asked for. */
    NOT_HELD,
    /** The data exists and cannot be given now. */
    NOT_AVAILABLE_NOW
}
