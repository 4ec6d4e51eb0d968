// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

/** Where a piece of feedback stands: a proposal, a question, a complaint or a claim (M[114.6], M[121]). */
public enum FeedbackState {
    /** It came in. */
    RECEIVED,
    /** It went to whoever answers it. */
    ROUTED,
    /** The owner looks into it. */
    UNDER_REVIEW,
    /** It was answered. */
    ANSWERED,
    /** It is closed. */
    CLOSED;
}
