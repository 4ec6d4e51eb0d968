// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.List;
import java.util.Objects;

/**
 * What one system sends to another, and what it gets in answer, by the names of the kinds of document.
 *
 * @param operation the name of the operation, such as {@code SubmitApplication}
 * @param text what it is for, in English
 * @param request the kind of document that is sent
 * @param answer the kind of document that is got in answer
 * @param otherAnswers the kinds of document that may come instead, such as a refusal
 */
public record Exchange(String operation, String text, String request, String answer, List<String> otherAnswers) {

    /** Makes an exchange. */
    public Exchange {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
        otherAnswers = List.copyOf(otherAnswers);
    }

    /**
     * Makes an exchange with one kind of answer.
     *
     * @param operation the name of the operation
     * @param text what it is for, in English
     * @param request the kind of document that is sent
     * @param answer the kind of document that is got in answer
     * @return the exchange
     */
    public static Exchange of(String operation, String text, String request, String answer) {
        return new Exchange(operation, text, request, answer, List.of());
    }
}
