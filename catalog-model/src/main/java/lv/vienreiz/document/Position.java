// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

/**
 * A place in the text of a document.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
