// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** Why a claimed exemption does not hold (P[66]). */
public enum ClaimFlaw {
    /** The claim is not explained. */
    UNEXPLAINED,
    /** The claim ran out. */
    OVER,
    /** The day on which the making of the system began is not told; the source itself gives no date. */
    BEGINNING_UNKNOWN,
    /** The making of the system began after the day of reference. */
    BEGUN_TOO_LATE,
    /** The state bus can hand out paid information by now. */
    PAID_INFORMATION_SUPPORTED,
    /** The international act is not named. */
    ACT_UNKNOWN
}
