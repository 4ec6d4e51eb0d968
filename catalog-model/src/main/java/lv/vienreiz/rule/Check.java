// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

/**
 * How a rule is checked. A check is safe for several threads, keeps nothing between documents, and says nothing of a
 * document that keeps the rule.
 *
 * @param <T> the kind of document
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Checks a document, which may be a draft with anything missing.
     *
     * @param document the document
     * @param report takes what is found
     */
    void check(T document, Report report);
}
