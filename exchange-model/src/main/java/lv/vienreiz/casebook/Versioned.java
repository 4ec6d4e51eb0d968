// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.util.Objects;

/**
 * A document as it lies in a case book.
 *
 * @param document the document
 * @param version how often it was written, from 1
 * @param <T> the record of the kind of document
 */
public record Versioned<T>(T document, long version) {

    /** Makes it. */
    public Versioned {
        Objects.requireNonNull(document, "document");
    }
}
