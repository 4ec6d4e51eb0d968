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
 * A piece of the documentation of a service (M[122.4]).
 *
 * @param kind what it is
 * @param title its title
 * @param reference its identity, such as that of the agreement with a provider
 * @param address where it can be read
 */
@Part
public record DocumentationItem(
        DocumentationKind kind,
        @TextLength(max = 300) LocalizedText title,
        Optional<@Size(max = 100) String> reference,
        Optional<URI> address) {

    /** Makes it. */
    public DocumentationItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
    }
}
