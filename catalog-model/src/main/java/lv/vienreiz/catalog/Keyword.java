// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A word by which a service is searched for.
 *
 * @param word the word or phrase
 */
@Part
public record Keyword(@TextLength(max = 100) LocalizedText word) {

    /** Makes it. */
    public Keyword {
        Objects.requireNonNull(word, "word");
    }
}
