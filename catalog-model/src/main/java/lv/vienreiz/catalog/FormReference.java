// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A form or document that a step needs.
 *
 * @param title its title
 * @param documentKind what kind of document it is
 * @param address where it can be had
 */
@Part
public record FormReference(
        @TextLength(max = 300) LocalizedText title,
        Optional<@TextLength(max = 300) LocalizedText> documentKind,
        Optional<URI> address) {

    /** Makes it. */
    public FormReference {
        Objects.requireNonNull(title, "title");
    }
}
