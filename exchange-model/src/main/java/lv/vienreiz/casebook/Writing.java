// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.util.Objects;
import java.util.function.Function;

/** What became of drafts: all of them were written, or none. */
public sealed interface Writing {

    /** Everything was written, and each document has the next version. */
    record Written() implements Writing {}

    /**
     * Somebody else wrote first, and nothing was written. Read again, and decide anew.
     *
     * @param shelf the kind of document
     * @param key the first document whose version differed
     * @param expected the version on which the draft builds
     * @param found the version that lies there; 0 for none
     */
    record Conflict(Shelf<?> shelf, String key, long expected, long found) implements Writing {

        /** Makes a conflict. */
        public Conflict {
            Objects.requireNonNull(shelf, "shelf");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * Handles both.
     *
     * @param written if everything was written
     * @param conflict if nothing was
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Written, ? extends R> written, Function<? super Conflict, ? extends R> conflict) {
        return this instanceof Written w ? written.apply(w) : conflict.apply((Conflict) this);
    }
}
