// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Optional;

/**
 * An XML element that is carried as text.
 *
 * @param namespace the namespace of its name, or empty
 * @param name its local name
 * @param text the element with everything in it, each name with its own namespace declaration
 */
public record XmlPiece(String namespace, String name, String text) {

    /** Tells an XML element from any other text; what reads JSON is given one, so that it need not know XML. */
    @FunctionalInterface
    public interface Parser {

        /**
         * Reads a text as one XML element.
         *
         * @param text any text
         * @return the element in its canonical form, or nothing where the text is anything else
         */
        Optional<XmlPiece> parse(String text);
    }
}
