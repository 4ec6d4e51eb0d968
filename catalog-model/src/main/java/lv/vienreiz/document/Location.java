// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.Optional;

/**
 * A place in a document: a neutral path, and where its text is at hand, line and column. What is missing is located at the
 * part that should hold it.
 *
 * @param path the path as a JSON Pointer (RFC 6901) of member names and list indexes from 0; empty for the whole document
 * @param position line and column, where the text of the document is known
 */
public record Location(String path, Optional<Position> position) {

    /** The whole document. */
    public static final Location ROOT = new Location("", Optional.empty());

    /**
     * Makes a location without line and column.
     *
     * @param path a JSON Pointer
     * @return the location
     */
    public static Location at(String path) {
        return path.isEmpty() ? ROOT : new Location(path, Optional.empty());
    }

    /**
     * Gives the same place with its line and column.
     *
     * @param where line and column
     * @return the location
     */
    public Location with(Position where) {
        return new Location(path, Optional.of(where));
    }

    /** Gives the path, {@code /} for the whole document, and the position where known. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "/" : path) + position.map(p -> " (" + p + ")").orElse("");
    }
}
