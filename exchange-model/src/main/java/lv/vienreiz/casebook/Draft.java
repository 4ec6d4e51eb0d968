// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.util.Objects;

/**
 * A document to be written into a case book, and the version on which it builds.
 *
 * @param shelf the kind of document
 * @param document the document
 * @param version the version that was read; 0 for a document that is not there yet
 * @param <T> the record of the kind of document
 */
public record Draft<T>(Shelf<T> shelf, T document, long version) {

    /** Makes a draft. */
    public Draft {
        Objects.requireNonNull(shelf, "shelf");
        Objects.requireNonNull(document, "document");
    }

    /**
     * A document that is not there yet.
     *
     * @param shelf the kind of document
     * @param document the document
     * @param <T> the record of the kind of document
     * @return the draft
     */
    public static <T> Draft<T> fresh(Shelf<T> shelf, T document) {
        return new Draft<>(shelf, document, 0);
    }

    /**
     * A change of a document that was read.
     *
     * @param shelf the kind of document
     * @param read what was read
     * @param document the changed document
     * @param <T> the record of the kind of document
     * @return the draft
     */
    public static <T> Draft<T> of(Shelf<T> shelf, Versioned<T> read, T document) {
        return new Draft<>(shelf, document, read.version());
    }

    /**
     * The key of the document.
     *
     * @return its key on the shelf
     */
    public String key() {
        return shelf.keyOf(document);
    }
}
