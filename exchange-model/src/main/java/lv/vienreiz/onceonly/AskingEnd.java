// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** How asking a register ended. */
public enum AskingEnd {
    /** It delivered, or said that it does not hold the data. */
    ANSWERED,
    /** It refused with a reason. */
    REFUSED,
    /** It gave no answer. */
    NOT_AVAILABLE
}
