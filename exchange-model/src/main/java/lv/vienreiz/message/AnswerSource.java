// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** From where a question was answered. */
public enum AnswerSource {
    /** From the description of the service. */
    CARD,

    /** From the knowledge base of the institution. */
    KNOWLEDGE_BASE,

    /** From elsewhere. */
    ELSEWHERE
}
