// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A reference to what a service, a fee or a delegation rests on.
 *
 * @param kind the kind of document
 * @param title its title
 * @param paragraph the paragraph that is meant
 * @param address where it can be read
 */
@Part
public record LegalAct(
        LegalActKind kind,
        @TextLength(max = 500) LocalizedText title,
        Optional<@Size(max = 100) String> paragraph,
        Optional<URI> address) {

    /** Makes a reference. */
    public LegalAct {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
    }

    /**
     * Makes a reference by its title alone.
     *
     * @param kind the kind of document
     * @param title its title
     * @return the reference
     */
    public static LegalAct of(LegalActKind kind, LocalizedText title) {
        return new LegalAct(kind, title, Optional.empty(), Optional.empty());
    }
}
