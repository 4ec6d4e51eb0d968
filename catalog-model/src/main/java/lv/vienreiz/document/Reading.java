// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a document: a value with what was found on the way, or findings alone.
 *
 * @param <T> the type of the document
 */
public sealed interface Reading<T> {

    /**
     * A document that could be read. It may still have errors, such as a text that is too long.
     *
     * @param value the document
     * @param findings what was found on the way
     * @param <T> the type of the document
     */
    record Usable<T>(T value, Findings findings) implements Reading<T> {}

    /**
     * A document that could not be read, or of which something would have been lost; there is at least one error.
     *
     * @param findings everything that is wrong with it
     * @param <T> the type of the document
     */
    record Unusable<T>(Findings findings) implements Reading<T> {}

    /**
     * What was found.
     *
     * @return the findings
     */
    Findings findings();

    /**
     * Gives the document, where it could be read.
     *
     * @return the document, or nothing
     */
    default Optional<T> found() {
        return fold(usable -> Optional.of(usable.value()), unusable -> Optional.empty());
    }

    /**
     * Gives the document, or fails.
     *
     * @return the document
     * @throws UnreadableDocumentException if there is none, with all findings in words
     */
    default T orElseThrow() {
        return fold(Usable::value, unusable -> {
            throw new UnreadableDocumentException(unusable.findings());
        });
    }

    /**
     * Handles both ways of ending.
     *
     * @param usable for a document that could be read
     * @param unusable for one that could not
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Usable<T>, ? extends R> usable, Function<? super Unusable<T>, ? extends R> unusable) {
        return this instanceof Usable<T> u ? usable.apply(u) : unusable.apply((Unusable<T>) this);
    }
}
