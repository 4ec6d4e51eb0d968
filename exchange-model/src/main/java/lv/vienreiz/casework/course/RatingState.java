// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

/** Where the rating of a finished case stands (P[27]). That it is asked, and then given or not, is our own division. */
public enum RatingState {
    /** The client was asked right after receiving the result. */
    ASKED,
    /** The client gave it. */
    GIVEN,
    /** The client did not want to. */
    DECLINED;
}
