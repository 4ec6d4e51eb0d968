// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** What an answer says. */
public enum AnswerMeaning {
    /** It is worth its points. */
    POINTS,
    /** The question has no meaning for what is assessed. */
    NOT_RELEVANT,
    /** Nobody answered. */
    UNANSWERED
}
